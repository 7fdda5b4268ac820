namespace Latitude.Domain.Strength.Trend;

/// <summary>A slope, or a change of slope, as a normal distribution.</summary>
/// <param name="PercentPerWeek">Its mean, per cent a week.</param>
/// <param name="Error">Its standard deviation, per cent a week, more than 0.</param>
public readonly record struct SlopeEstimate(double PercentPerWeek, double Error)
{
    /// <summary>Standard deviations to either side that hold four of five cases.</summary>
    private const double Band80 = 1.2815515655446004;

    /// <summary>One of ten cases lies below.</summary>
    public double Low => PercentPerWeek - (Band80 * Error);

    /// <summary>One of ten cases lies above.</summary>
    public double High => PercentPerWeek + (Band80 * Error);

    /// <summary>Chance, 0 to 1, that it is below so many per cent a week.</summary>
    public double ChanceBelow(double percentPerWeek) => Normal.Cumulative((percentPerWeek - PercentPerWeek) / Error);

    /// <summary>Chance, 0 to 1, that it is above so many per cent a week.</summary>
    public double ChanceAbove(double percentPerWeek) => 1 - ChanceBelow(percentPerWeek);

    /// <summary>The same estimate after an expectation has been added to it: the more uncertain of the two counts for less.</summary>
    public SlopeEstimate With(TrendPrior prior)
    {
        var own = 1 / (Error * Error);
        var expected = 1 / (prior.Spread * prior.Spread);
        return new SlopeEstimate(
            ((own * PercentPerWeek) + (expected * prior.PercentPerWeek)) / (own + expected), 1 / Math.Sqrt(own + expected));
    }
}
