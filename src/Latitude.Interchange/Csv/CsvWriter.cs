using System.Buffers;

namespace Latitude.Interchange.Csv;

/// <summary>Writes delimited text as RFC 4180 describes it, with <c>\n</c> line ends; fields are quoted where they must be.</summary>
internal sealed class CsvWriter(TextWriter target, char delimiter = ',')
{
    private readonly SearchValues<char> _special = SearchValues.Create(['"', '\n', '\r', '\uFEFF', delimiter]);
    private int _fields;
    private bool _isBlank = true;

    /// <summary>Writes the next field of the record.</summary>
    public void Field(ReadOnlySpan<char> value)
    {
        if (_fields++ > 0)
        {
            target.Write(delimiter);
        }

        _isBlank &= value.IsEmpty;
        if (!value.ContainsAny(_special))
        {
            target.Write(value);
            return;
        }

        target.Write('"');
        while (value.IndexOf('"') is >= 0 and var quote)
        {
            target.Write(value[..(quote + 1)]);
            target.Write('"');
            value = value[(quote + 1)..];
        }

        target.Write(value);
        target.Write('"');
    }

    /// <summary>Ends the record.</summary>
    public void EndRecord()
    {
        if (_fields == 1 && _isBlank)
        {
            // An empty line would be no record.
            target.Write("\"\"");
        }

        target.Write('\n');
        _fields = 0;
        _isBlank = true;
    }
}
