namespace Latitude.Liftoscript.Gym;

/// <summary>Every total a set of plates makes, worked out once so that rounding is a search.</summary>
internal static class LoadableTotals
{
    /// <summary>Totals are told apart to this fraction of the unit.</summary>
    private const double Grain = 1000;

    /// <summary>More different totals than any gym makes: beyond it the heaviest plates alone are combined.</summary>
    private const int Most = 50_000;

    /// <summary>All totals, ascending, without doubles; at least the bar.</summary>
    public static double[] Of(double bar, int multiplier, ReadOnlySpan<(double Weight, int Count)> plates, bool assisting)
    {
        var sums = new HashSet<long> { 0 };
        foreach (var (weight, count) in plates)
        {
            Add(sums, Math.Max(0, count) / Math.Max(1, multiplier), (long)Math.Round(weight * Math.Max(1, multiplier) * Grain));
        }

        var totals = new double[sums.Count];
        var next = 0;
        foreach (var sum in sums)
        {
            totals[next++] = assisting ? bar - (sum / Grain) : bar + (sum / Grain);
        }

        Array.Sort(totals);
        return totals;
    }

    private static void Add(HashSet<long> sums, int sets, long weight)
    {
        if (weight <= 0)
        {
            return;
        }

        var before = new List<long>(sums);
        for (var set = 1; set <= sets && sums.Count < Most; set++)
        {
            foreach (var sum in before)
            {
                sums.Add(sum + (set * weight));
            }
        }
    }
}
