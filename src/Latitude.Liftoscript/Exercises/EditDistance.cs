namespace Latitude.Liftoscript.Exercises;

/// <summary>How many letters two names differ by (Levenshtein), whatever their case.</summary>
internal static class EditDistance
{
    /// <summary>Longer names are cut: no exercise is called that.</summary>
    private const int Longest = 64;

    /// <summary>The distance, or <paramref name="limit"/> where it is at least that.</summary>
    public static int Between(string left, string right, int limit)
    {
        var a = left.AsSpan(0, Math.Min(left.Length, Longest));
        var b = right.AsSpan(0, Math.Min(right.Length, Longest));
        Span<int> row = stackalloc int[Longest + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]);
                var cost = Math.Min(diagonal + (same ? 0 : 1), Math.Min(row[j], row[j - 1]) + 1);
                diagonal = row[j];
                row[j] = cost;
            }
        }

        return Math.Min(row[b.Length], limit);
    }
}
