using Latitude.Interchange.Csv;

namespace Latitude.Interchange.Formats;

/// <summary>The beginning of a file, by which its format is recognised.</summary>
internal sealed class FileSample
{
    private const int MostRows = 60;
    private const int MostCharacters = 65_536;

    private FileSample(string text, char delimiter, int preamble, IReadOnlyList<string[]> rows, IReadOnlyDictionary<string, TableColumn>? mapping)
    {
        Mapping = mapping;
        Text = text;
        Delimiter = delimiter;
        Preamble = preamble;
        Rows = rows;
    }

    /// <summary>The first characters as they stand.</summary>
    public string Text { get; }

    /// <summary>The character between fields.</summary>
    public char Delimiter { get; }

    /// <summary>Rows before the header that only a spreadsheet needs: <c>sep=;</c>.</summary>
    public int Preamble { get; }

    /// <summary>The first rows, the header among them where there is one; the last may be cut off and is left out of longer files.</summary>
    public IReadOnlyList<string[]> Rows { get; }

    /// <summary>The first row; empty in an empty file.</summary>
    public IReadOnlyList<string> Header => Rows.Count > 0 ? Rows[0] : [];

    /// <summary>What the caller says columns hold; see <see cref="ImportOptions.Columns"/>.</summary>
    public IReadOnlyDictionary<string, TableColumn>? Mapping { get; }

    /// <summary>Takes the sample.</summary>
    public static FileSample Of(ReadOnlySpan<char> buffered, IReadOnlyDictionary<string, TableColumn>? mapping = null)
    {
        var text = buffered[..Math.Min(buffered.Length, MostCharacters)];
        text = text.TrimStart("\uFEFF\r\n");
        var hasSeparator = text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 4 && text[4] is not ('\r' or '\n');
        var delimiter = hasSeparator ? text[4] : DelimiterSniffer.Sniff(text);
        var rows = new List<string[]>();
        using var reader = new CsvReader { Delimiter = delimiter };
        text.CopyTo(reader.Space(text.Length));
        reader.Advance(text.Length);
        reader.Complete();
        while (rows.Count < MostRows && reader.Read() == CsvStatus.Record)
        {
            var fields = new string[reader.Count];
            for (var i = 0; i < fields.Length; i++)
            {
                fields[i] = reader[i].ToString();
            }

            rows.Add(fields);
            reader.ExpectedColumns = rows.Count == (hasSeparator ? 2 : 1) ? fields.Length : reader.ExpectedColumns;
        }

        if (hasSeparator)
        {
            rows.RemoveAt(0);
        }

        return new FileSample(text.ToString(), delimiter, hasSeparator ? 1 : 0, rows, mapping);
    }

    /// <summary>The same file as if it began a row later.</summary>
    public FileSample WithoutFirstRow() => new(Text, Delimiter, Preamble + 1, [.. Rows.Skip(1)], Mapping);

    /// <summary>Position of the first header field that is one of the names, whatever their case, spaces and underscores; -1 where none is.</summary>
    public int Column(params ReadOnlySpan<string> names)
    {
        for (var i = 0; i < Header.Count; i++)
        {
            foreach (var name in names)
            {
                if (IsSame(Header[i], name))
                {
                    return i;
                }
            }
        }

        return -1;
    }

    private static bool IsSame(ReadOnlySpan<char> heading, ReadOnlySpan<char> name)
    {
        var at = 0;
        foreach (var c in heading)
        {
            if (c is ' ' or '_')
            {
                continue;
            }

            while (at < name.Length && name[at] is (' ' or '_'))
            {
                at++;
            }

            if (at == name.Length || char.ToLowerInvariant(c) != char.ToLowerInvariant(name[at++]))
            {
                return false;
            }
        }

        return heading.Length > 0 && at == name.Length;
    }
}
