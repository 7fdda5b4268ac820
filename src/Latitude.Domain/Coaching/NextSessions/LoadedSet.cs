namespace Latitude.Domain.Coaching.NextSessions;

/// <summary>A work set as the lifter loaded it.</summary>
/// <param name="Kilograms">
/// What was loaded: all of it for a barbell or a machine, what was added for a bodyweight movement, negative for help. Null where nothing was entered.
/// </param>
/// <param name="Reps">Completed reps; 0 is an attempt that failed.</param>
/// <param name="Reserve">Reps in reserve as rated; null where not rated.</param>
public readonly record struct LoadedSet(double? Kilograms, int Reps, double? Reserve = null);
