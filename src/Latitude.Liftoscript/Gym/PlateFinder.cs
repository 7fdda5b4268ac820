namespace Latitude.Liftoscript.Gym;

/// <summary>
/// Finds plates that make a weight exactly. Taking the heaviest that fits each time is wrong for odd plates (12 out of 10, 6 and 6), so it
/// goes back where that ends nowhere; what was found to be impossible is remembered.
/// </summary>
internal static class PlateFinder
{
    private const double Grain = 1000;

    /// <summary>Plates of one side, heaviest first; null where there are none that make the weight.</summary>
    public static List<double>? Find(double weight, int multiplier, ReadOnlySpan<(double Weight, int Count)> plates)
    {
        var sides = Math.Max(1, multiplier);
        var sorted = plates.ToArray();
        Array.Sort(sorted, static (left, right) => right.Weight.CompareTo(left.Weight));
        var target = (long)Math.Round(weight * Grain);
        var found = new List<double>();
        return target >= 0 && Search(sorted, 0, sides, target, found, []) ? found : null;
    }

    private static bool Search((double Weight, int Count)[] plates, int next, int sides, long target, List<double> found, HashSet<(int, long)> impossible)
    {
        if (target == 0)
        {
            return true;
        }

        if (next == plates.Length || !impossible.Add((next, target)))
        {
            return false;
        }

        var (weight, count) = plates[next];
        var step = (long)Math.Round(weight * sides * Grain);
        for (var put = step <= 0 ? 0 : (int)Math.Min(Math.Max(0, count) / sides, target / step); put >= 0; put--)
        {
            found.AddRange(Enumerable.Repeat(weight, put));
            if (Search(plates, next + 1, sides, target - (put * step), found, impossible))
            {
                return true;
            }

            found.RemoveRange(found.Count - put, put);
        }

        return false;
    }
}
