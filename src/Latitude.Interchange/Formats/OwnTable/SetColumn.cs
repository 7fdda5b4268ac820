using System.Globalization;

namespace Latitude.Interchange.Formats.OwnTable;

/// <summary>
/// Decides whether a column headed "set" or "sets" counts sets or numbers them, by its values: numbers climb within an exercise, counts
/// do not. Where the values do not tell, the heading does.
/// </summary>
internal static class SetColumn
{
    /// <summary>The layout, corrected where the values say so.</summary>
    public static OwnTableLayout Decide(OwnTableLayout layout, FileSample sample, IReadOnlyDictionary<string, TableColumn>? mapping)
    {
        if (mapping is not null && mapping.Values.Any(column => column is TableColumn.SetCount or TableColumn.SetNumber))
        {
            return layout;
        }

        var (climbs, counts) = Evidence(layout, sample);
        return layout[TableColumn.SetNumber] >= 0 && layout[TableColumn.SetCount] < 0 && climbs == 0 && counts > 0 ? layout.Swap(TableColumn.SetNumber, TableColumn.SetCount)
            : layout[TableColumn.SetCount] >= 0 && layout[TableColumn.SetNumber] < 0 && climbs > counts ? layout.Swap(TableColumn.SetCount, TableColumn.SetNumber)
            : layout;
    }

    private static (int Climbs, int Counts) Evidence(OwnTableLayout layout, FileSample sample)
    {
        var column = Math.Max(layout[TableColumn.SetNumber], layout[TableColumn.SetCount]);
        if (column < 0)
        {
            return (0, 0);
        }

        var last = new Dictionary<(string Date, string Exercise), int>();
        var (climbs, counts) = (0, 0);
        foreach (var row in sample.Rows.Skip(1))
        {
            if (row.Length <= Math.Max(column, Math.Max(layout[TableColumn.Date], layout[TableColumn.Exercise]))
                || !int.TryParse(row[column], NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var value))
            {
                continue;
            }

            var key = (row[layout[TableColumn.Date]], row[layout[TableColumn.Exercise]]);
            var previous = last.GetValueOrDefault(key);
            climbs += previous > 0 && value == previous + 1 ? 1 : 0;
            counts += previous == 0 && value > 1 ? 1 : 0;
            last[key] = value;
        }

        return (climbs, counts);
    }
}
