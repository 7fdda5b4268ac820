namespace Latitude.Domain.Simulation.Lifters;

/// <summary>A day of a week.</summary>
/// <param name="Day">The day of the week.</param>
/// <param name="Title">Title of the workout.</param>
/// <param name="Lifts">What is done, in order.</param>
public sealed record PlannedDay(DayOfWeek Day, string Title, IReadOnlyList<PlannedLift> Lifts);
