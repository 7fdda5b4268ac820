namespace Latitude.Domain.Coaching.Advising;

/// <summary>How a lifter rates sleep, freshness and motivation of a day together.</summary>
/// <param name="Date">The lifter's local date.</param>
/// <param name="Value">1 (very bad) to 10 (very good).</param>
public readonly record struct SelfScore(DateOnly Date, double Value);
