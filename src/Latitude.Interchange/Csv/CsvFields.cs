namespace Latitude.Interchange.Csv;

/// <summary>Where the fields of a record lie in the text.</summary>
internal sealed class CsvFields
{
    private Field[] _fields = new Field[32];

    /// <summary>The first field that held a quote which neither closed nor was doubled; -1 where none.</summary>
    public int StrayQuote { get; set; }

    /// <summary>Number of fields.</summary>
    public int Count { get; private set; }

    /// <summary>True when pieces of a note were joined again.</summary>
    public bool IsRejoined { get; private set; }

    /// <summary>Forgets the record.</summary>
    public void Clear()
    {
        Count = 0;
        StrayQuote = -1;
        IsRejoined = false;
    }

    /// <summary>Adds a field; the bounds are without quotes.</summary>
    public void Add(int from, int to, bool hasDoubledQuotes)
    {
        if (Count == _fields.Length)
        {
            Array.Resize(ref _fields, Count * 2);
        }

        _fields[Count++] = new Field(from, to, hasDoubledQuotes);
    }

    /// <summary>The text of a field.</summary>
    public ReadOnlySpan<char> Span(char[] text, int field) => text.AsSpan(_fields[field].From, _fields[field].To - _fields[field].From);

    /// <summary>The text from one field to another.</summary>
    public ReadOnlySpan<char> Joined(char[] text, int first, int last) => text.AsSpan(_fields[first].From, _fields[last].To - _fields[first].From);

    /// <summary>
    /// Undoes the quoting: a note that an unescaped quote split is joined again where that gives the expected number of fields,
    /// doubled quotes become one.
    /// </summary>
    public void Finish(char[] text, int expectedColumns)
    {
        var excess = Count - expectedColumns;
        if (expectedColumns > 0 && excess > 0 && StrayQuote >= 0 && StrayQuote + excess < Count)
        {
            _fields[StrayQuote].To = _fields[StrayQuote + excess].To;
            Array.Copy(_fields, StrayQuote + excess + 1, _fields, StrayQuote + 1, Count - StrayQuote - excess - 1);
            Count -= excess;
            IsRejoined = true;
        }

        for (var i = 0; i < Count; i++)
        {
            if (_fields[i].HasDoubledQuotes)
            {
                UndoubleQuotes(text, ref _fields[i]);
            }
        }
    }

    private static void UndoubleQuotes(char[] text, ref Field field)
    {
        var to = field.From;
        for (var from = field.From; from < field.To; from++)
        {
            text[to++] = text[from];
            if (text[from] == '"' && from + 1 < field.To && text[from + 1] == '"')
            {
                from++;
            }
        }

        field.To = to;
    }

    private record struct Field(int From, int To, bool HasDoubledQuotes);
}
