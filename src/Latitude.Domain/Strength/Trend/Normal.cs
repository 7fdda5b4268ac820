namespace Latitude.Domain.Strength.Trend;

/// <summary>The normal distribution.</summary>
internal static class Normal
{
    /// <summary>
    /// Chance of at most z standard deviations above the mean: Zelen and Severo 1964, formula 26.2.17 of Abramowitz and Stegun, off by
    /// less than 8e-8.
    /// </summary>
    public static double Cumulative(double z)
    {
        var t = 1 / (1 + (0.2316419 * Math.Abs(z)));
        var series = t * (0.319381530 + (t * (-0.356563782 + (t * (1.781477937 + (t * (-1.821255978 + (t * 1.330274429))))))));
        var tail = Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI) * series;
        return z < 0 ? tail : 1 - tail;
    }
}
