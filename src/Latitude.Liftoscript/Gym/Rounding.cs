using System.Globalization;

namespace Latitude.Liftoscript.Gym;

/// <summary>Rounding as the notation defines it: halves go up, decimals are taken from the exact value of the double.</summary>
public static class Rounding
{
    /// <summary>The multiple of <paramref name="step"/> nearest to a value, halves towards +∞, kept to 4 decimals.</summary>
    /// <param name="value">Any finite number.</param>
    /// <param name="step">More than 0.</param>
    public static double ToStep(double value, double step) => ToDecimals4(Math.Floor((value / step) + 0.5) * step);

    /// <summary>Correctly rounded to 2 decimals, exact ties away from zero: how a program keeps its numbers.</summary>
    public static double ToDecimals2(double value) => ToDecimals(value, 2, 8, "F2");

    /// <summary>Correctly rounded to 4 decimals, exact ties away from zero.</summary>
    public static double ToDecimals4(double value) => ToDecimals(value, 4, 32, "F4");

    private static double ToDecimals(double value, int digits, double tieScale, string format)
    {
        if (value == Math.Floor(value) || !double.IsFinite(value) || Math.Abs(value) > 1e15)
        {
            return value;
        }

        // Only a multiple of 1/tieScale can be an exact tie, or short enough to be exact already.
        var scaled = value * tieScale;
        if (scaled == Math.Floor(scaled))
        {
            return (double)Math.Round((decimal)value, digits, MidpointRounding.AwayFromZero);
        }

        // Most values carry few decimals already: rounding them to the nearest hundredth finds the same double again.
        var shift = digits == 2 ? 100.0 : 10000.0;
        var nearest = Math.Round(value * shift) / shift;
        if (nearest == value)
        {
            return value;
        }

        Span<char> text = stackalloc char[40];
        value.TryFormat(text, out var length, format, CultureInfo.InvariantCulture);
        return double.Parse(text[..length], NumberStyles.Float, CultureInfo.InvariantCulture);
    }
}
