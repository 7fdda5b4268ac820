using Latitude.Interchange.Csv;

namespace Latitude.Interchange.Formats.Jefit;

/// <summary>One of Jefit's tables: its columns by name.</summary>
internal sealed class JefitTable(string name)
{
    private readonly Dictionary<string, int> _columns = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name on the banner.</summary>
    public string Name { get; } = name;

    /// <summary>True once the header was read.</summary>
    public bool HasHeader => _columns.Count > 0;

    /// <summary>Reads a header, in place of the last one.</summary>
    public void Read(CsvReader row)
    {
        _columns.Clear();
        for (var i = 0; i < row.Count; i++)
        {
            _columns.TryAdd(row[i].Trim().ToString(), i);
        }
    }

    /// <summary>Position of a column; -1 where the table has none of that name.</summary>
    public int Column(string column) => _columns.GetValueOrDefault(column, -1);
}
