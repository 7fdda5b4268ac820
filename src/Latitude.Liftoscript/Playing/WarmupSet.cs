using Latitude.Liftoscript.Gym;

namespace Latitude.Liftoscript.Playing;

/// <summary>A warm-up set of a workout.</summary>
/// <param name="Reps">Reps.</param>
/// <param name="Weight">What to load; none where the lifter chooses.</param>
public sealed record WarmupSet(int Reps, Quantity Weight);
