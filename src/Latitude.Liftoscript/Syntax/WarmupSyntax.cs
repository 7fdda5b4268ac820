using Latitude.Liftoscript.Gym;

namespace Latitude.Liftoscript.Syntax;

/// <summary>A group of warm-up sets.</summary>
/// <param name="Count">How many sets.</param>
/// <param name="Reps">Reps of each.</param>
/// <param name="Weight">A weight, a percentage of the first work set, or none.</param>
internal sealed record WarmupSyntax(int Count, int Reps, Quantity Weight);
