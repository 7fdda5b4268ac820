namespace Latitude.Domain.Strength.Trend;

/// <summary>What is expected of a slope, or of its change, before the log says anything.</summary>
/// <param name="PercentPerWeek">Expected, per cent a week.</param>
/// <param name="Spread">Its standard deviation, per cent a week, more than 0.</param>
public readonly record struct TrendPrior(double PercentPerWeek, double Spread);
