namespace Latitude.Domain.Exercises.Naming;

/// <summary>Insertions, deletions, substitutions and swaps of neighbours between two words (optimal string alignment).</summary>
internal static class EditDistance
{
    private const int Longest = 64;

    /// <summary>The distance, or <paramref name="most"/> + 1 where it is larger. Words beyond 63 letters count as far apart.</summary>
    public static int Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        if (a.Length >= Longest || b.Length >= Longest || Math.Abs(a.Length - b.Length) > most)
        {
            return most + 1;
        }

        Span<int> before = stackalloc int[Longest];
        Span<int> previous = stackalloc int[Longest];
        Span<int> current = stackalloc int[Longest];
        for (var j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var best = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    best = Math.Min(best, before[j - 2] + 1);
                }

                current[j] = best;
                least = Math.Min(least, best);
            }

            if (least > most)
            {
                return most + 1;
            }

            var free = before;
            before = previous;
            previous = current;
            current = free;
        }

        return Math.Min(previous[b.Length], most + 1);
    }
}
