using System.Globalization;

namespace Latitude.Interchange.Formats.OwnTable;

/// <summary>Finds the columns of wide tables: <c>set1weight</c>, <c>set1reps</c>, <c>Set 2 Weight (kg)</c>, <c>Reps 3</c>.</summary>
internal sealed class WideSetColumns
{
    private readonly SortedDictionary<int, (int Weight, int Reps)> _sets = [];

    /// <summary>True where the heading names weight or reps and the number of a set.</summary>
    public bool Take(string heading, int position)
    {
        var plain = ColumnWords.Plain(heading);
        var from = plain.AsSpan().IndexOfAnyInRange('0', '9');
        if (from < 0)
        {
            return false;
        }

        var to = from;
        while (to < plain.Length && char.IsAsciiDigit(plain[to]))
        {
            to++;
        }

        var words = plain.Remove(from, to - from);
        foreach (var start in new[] { "set", "satz", "serie" })
        {
            words = words.StartsWith(start, StringComparison.Ordinal) && words.Length > start.Length ? words[start.Length..] : words;
        }

        var column = ColumnWords.Find(words);
        if (column is not (TableColumn.Weight or TableColumn.Reps)
            || !int.TryParse(plain.AsSpan(from, to - from), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        var set = _sets.GetValueOrDefault(number, (Weight: -1, Reps: -1));
        _sets[number] = column == TableColumn.Weight ? set with { Weight = position } : set with { Reps = position };
        return true;
    }

    /// <summary>The sets that have reps, in order.</summary>
    public IReadOnlyList<(int Weight, int Reps)> Pairs() => [.. _sets.Values.Where(set => set.Reps >= 0)];
}
