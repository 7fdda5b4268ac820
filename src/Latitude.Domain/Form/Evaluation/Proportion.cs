namespace Latitude.Domain.Form.Evaluation;

/// <summary>So many of so many, with the 95 % interval of Wilson (1927), which holds for few trials too.</summary>
/// <param name="Hits">0 to <paramref name="Trials"/>.</param>
/// <param name="Trials">0 or more.</param>
public readonly record struct Proportion(int Hits, int Trials)
{
    private const double Z = 1.959964;

    /// <summary>The share; null without a trial.</summary>
    public double? Rate => Trials > 0 ? Hits / (double)Trials : null;

    /// <summary>Lower end of the interval; 0 without a trial.</summary>
    public double Low => Bound(-1);

    /// <summary>Upper end of the interval; 1 without a trial.</summary>
    public double High => Bound(1);

    private double Bound(int sign)
    {
        if (Trials == 0)
        {
            return sign < 0 ? 0 : 1;
        }

        double n = Trials, share = Hits / n, square = Z * Z;
        var middle = share + (square / (2 * n));
        var half = Z * Math.Sqrt((share * (1 - share) / n) + (square / (4 * n * n)));
        return Math.Clamp((middle + (sign * half)) / (1 + (square / n)), 0, 1);
    }
}
