namespace Latitude.Domain.Form.Signals;

/// <summary>Medians and percentiles of what was measured; what is not a number does not count.</summary>
public static class Spread
{
    /// <summary>The middle value; not a number where there is none.</summary>
    public static double Median(IReadOnlyList<double> values) => Percentile(values, 0.5);

    /// <summary>The value below which a share of the others lies, between neighbours where it must be; not a number where there is none.</summary>
    /// <param name="values">In any order.</param>
    /// <param name="share">0 to 1.</param>
    public static double Percentile(IReadOnlyList<double> values, double share)
    {
        var sorted = Sorted(values);
        if (sorted.Length == 0)
        {
            return double.NaN;
        }

        var place = share * (sorted.Length - 1);
        var low = (int)place;
        var high = Math.Min(low + 1, sorted.Length - 1);
        return sorted[low] + ((sorted[high] - sorted[low]) * (place - low));
    }

    /// <summary>Median distance from the median, scaled to the standard deviation of a normal spread.</summary>
    public static double Deviation(IReadOnlyList<double> values)
    {
        var median = Median(values);
        var distances = new double[values.Count];
        for (var i = 0; i < distances.Length; i++)
        {
            distances[i] = Math.Abs(values[i] - median);
        }

        return 1.4826 * Median(distances);
    }

    private static double[] Sorted(IReadOnlyList<double> values)
    {
        var count = 0;
        for (var i = 0; i < values.Count; i++)
        {
            count += double.IsNaN(values[i]) ? 0 : 1;
        }

        var sorted = new double[count];
        var next = 0;
        for (var i = 0; i < values.Count; i++)
        {
            if (!double.IsNaN(values[i]))
            {
                sorted[next++] = values[i];
            }
        }

        Array.Sort(sorted);
        return sorted;
    }
}
