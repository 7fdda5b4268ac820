namespace Latitude.Domain.Coaching.NextSessions;

/// <summary>What a routine asks for.</summary>
/// <param name="Sets">How many sets, 1 or more.</param>
/// <param name="LowReps">Reps each of them must have.</param>
/// <param name="HighReps">The top of the range; the same where there is none.</param>
/// <param name="Kilograms">The load; null where the routine leaves it to the lifter.</param>
public sealed record PlannedWork(int Sets, int LowReps, int HighReps, double? Kilograms);
