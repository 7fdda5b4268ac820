using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Programs;

namespace Latitude.Liftoscript.Playing;

/// <summary>What finishing a workout did.</summary>
/// <param name="Messages">What a script could not do, what was mended, what was printed.</param>
/// <param name="OneRepMaxes">One-rep maxes that changed.</param>
public sealed record FinishReport(IReadOnlyList<string> Messages, IReadOnlyList<(Movement Movement, Quantity OneRepMax)> OneRepMaxes);
