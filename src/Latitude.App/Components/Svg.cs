using System.Globalization;

namespace Latitude.App.Components;

/// <summary>Numbers as SVG attributes write them.</summary>
internal static class Svg
{
    /// <summary>With a point and at most two decimals.</summary>
    public static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A share of 0 to 1 as per cent, no more than the whole.</summary>
    public static string Percent(double share) => Number(Math.Clamp(share, 0, 1) * 100) + "%";
}
