namespace Latitude.Cli.Views;

/// <summary>A line of small bars.</summary>
internal static class Sparkline
{
    private const string Bars = "▁▂▃▄▅▆▇█";

    /// <summary>At most so many bars, each the last value of its stretch of time; lowest ▁, highest █. Empty without values.</summary>
    public static string Of(IReadOnlyList<double> values, int most)
    {
        if (values.Count == 0)
        {
            return "";
        }

        var count = Math.Min(most, values.Count);
        var picked = new double[count];
        for (var i = 0; i < count; i++)
        {
            picked[i] = values[(((i + 1) * values.Count) / count) - 1];
        }

        var (low, high) = (picked.Min(), picked.Max());
        return string.Concat(picked.Select(value => Bars[high > low ? (int)Math.Round((value - low) / (high - low) * (Bars.Length - 1)) : Bars.Length / 2]));
    }
}
