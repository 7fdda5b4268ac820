namespace Latitude.Domain.Simulation.Lifters;

/// <summary>An exercise in a day of a week.</summary>
/// <param name="Exercise">Its id.</param>
/// <param name="Sets">Work sets, 1 or more.</param>
/// <param name="Reps">Reps of each, or seconds for a hold.</param>
public sealed record PlannedLift(string Exercise, int Sets, int Reps);
