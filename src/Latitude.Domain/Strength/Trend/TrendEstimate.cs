namespace Latitude.Domain.Strength.Trend;

/// <summary>Where strength is and where it is going, as far as the sessions so far say.</summary>
/// <param name="Date">The day it is about.</param>
/// <param name="Kilograms">The level: e1RM freed of good and bad days.</param>
/// <param name="RelativeError">Standard deviation of the level as a share of it.</param>
/// <param name="PercentPerWeek">The slope, per cent a week.</param>
/// <param name="SlopeError">Standard deviation of the slope, per cent a week.</param>
public readonly record struct TrendEstimate(DateOnly Date, double Kilograms, double RelativeError, double PercentPerWeek, double SlopeError)
{
    /// <summary>Below this gain in per cent a week there is no progress to speak of (forecast.md 6).</summary>
    public const double NoProgress = 0.1;

    /// <summary>Chance that the slope is below <see cref="NoProgress"/>, 0 to 1: a plateau or a decline.</summary>
    public double ChanceOfNoProgress => Normal.Cumulative((NoProgress - PercentPerWeek) / SlopeError);
}
