using Latitude.Liftoscript.Gym;

namespace Latitude.Liftoscript.Programs;

/// <summary>A warm-up set of a program.</summary>
/// <param name="Reps">Reps.</param>
/// <param name="Weight">A weight, a percentage of the first work set, or none (then as light as RPE 4 at these reps).</param>
public sealed record WarmupStep(int Reps, Quantity Weight);
