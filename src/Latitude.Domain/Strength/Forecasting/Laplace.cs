namespace Latitude.Domain.Strength.Forecasting;

/// <summary>The Laplace distribution: two exponential tails back to back.</summary>
internal static class Laplace
{
    /// <summary>So many scales from the centre a chance is below 1e-17.</summary>
    private const double Nothing = 40;

    /// <summary>Chance of at most <paramref name="distance"/> above the centre.</summary>
    public static double Cumulative(double distance, double scale) =>
        distance < 0 ? Math.Exp(distance / scale) / 2 : 1 - (Math.Exp(-distance / scale) / 2);

    /// <summary>The distance above the centre that is not passed with that chance, more than 0 and less than 1.</summary>
    public static double Quantile(double chance, double scale) =>
        chance < 0.5 ? scale * Math.Log(2 * chance) : -scale * Math.Log(2 * (1 - chance));

    /// <summary>
    /// Chance of a window of <paramref name="half"/> to either side of a point. Learning asks for hundreds of them: beside the centre one
    /// exponential does, and far out there is nothing.
    /// </summary>
    /// <param name="distance">From the centre to the middle of the window.</param>
    /// <param name="half">Half its width.</param>
    /// <param name="scale">Scale of the distribution.</param>
    /// <param name="sinh">The hyperbolic sine of half over scale, which never changes.</param>
    public static double Window(double distance, double half, double scale, double sinh)
    {
        var away = Math.Abs(distance);
        return away < half
            ? Cumulative(distance + half, scale) - Cumulative(distance - half, scale)
            : away - half > Nothing * scale ? 0 : Math.Exp(-away / scale) * sinh;
    }
}
