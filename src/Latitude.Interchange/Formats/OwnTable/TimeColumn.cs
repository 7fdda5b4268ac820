namespace Latitude.Interchange.Formats.OwnTable;

/// <summary>
/// Decides whether a column headed "time" says when or how long: a column of times that all lie within the hour after midnight, such as
/// <c>0:01:30</c>, times the sets.
/// </summary>
internal static class TimeColumn
{
    /// <summary>The layout, corrected where the values say so.</summary>
    public static OwnTableLayout Decide(OwnTableLayout layout, FileSample sample, IReadOnlyDictionary<string, TableColumn>? mapping)
    {
        var column = layout[TableColumn.Time];
        if (column < 0 || layout[TableColumn.Duration] >= 0 || mapping?.Values.Contains(TableColumn.Time) == true)
        {
            return layout;
        }

        var hasTimes = false;
        foreach (var row in sample.Rows.Skip(1))
        {
            var cell = column < row.Length ? row[column].AsSpan().Trim() : default;
            if (cell.IsEmpty)
            {
                continue;
            }

            var hours = cell.IndexOf(':');
            if (hours < 1 || cell[..hours].ContainsAnyExcept('0') || cell.Count(':') != 2)
            {
                return layout;
            }

            hasTimes = true;
        }

        return hasTimes ? layout.Swap(TableColumn.Time, TableColumn.Duration) : layout;
    }
}
