namespace Latitude.Domain.Strength.Forecasting;

/// <summary>The Laplace distribution: two exponential tails back to back.</summary>
internal static class Laplace
{
    /// <summary>Chance of at most <paramref name="distance"/> above the centre.</summary>
    public static double Cumulative(double distance, double scale) =>
        distance < 0 ? Math.Exp(distance / scale) / 2 : 1 - (Math.Exp(-distance / scale) / 2);

    /// <summary>The distance above the centre that is not passed with that chance, more than 0 and less than 1.</summary>
    public static double Quantile(double chance, double scale) =>
        chance < 0.5 ? scale * Math.Log(2 * chance) : -scale * Math.Log(2 * (1 - chance));
}
