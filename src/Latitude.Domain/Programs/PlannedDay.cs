namespace Latitude.Domain.Programs;

/// <summary>A training day of a program.</summary>
/// <param name="Name">As the program calls it.</param>
/// <param name="Exercises">What is done, in order.</param>
public sealed record PlannedDay(string Name, IReadOnlyList<PlannedExercise> Exercises);
