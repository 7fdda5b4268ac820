namespace Latitude.Interchange.Csv;

/// <summary>Splits one record of delimited text into fields.</summary>
internal ref struct CsvSplitter(ReadOnlySpan<char> text, bool isComplete, char delimiter, CsvFields fields)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly CsvFields _fields = fields;
    private readonly bool _isComplete = isComplete;
    private readonly char _delimiter = delimiter;

    /// <summary>Fields of a whole record; 0 where unknown.</summary>
    public int ExpectedColumns { get; init; }

    /// <summary>Kind of character with which records begin; '\0' where unknown.</summary>
    public char Opening { get; init; }

    /// <summary>Where the next record begins, or where splitting stopped.</summary>
    public int Position { get; private set; }

    /// <summary>Line ends passed.</summary>
    public int Lines { get; private set; }

    /// <summary>Digit, letter or quote: enough to tell the begin of a record from the middle of a note.</summary>
    public static char KindOf(char first) => char.IsAsciiDigit(first) ? '0' : char.IsLetter(first) ? 'a' : first;

    /// <summary>Splits the record that begins at <paramref name="start"/>; an open quote ends with its line where so asked.</summary>
    public CsvOutcome Split(int start, bool endsWithLine)
    {
        _fields.Clear();
        Position = start;
        Lines = 0;
        while (true)
        {
            if (_fields.Count == CsvLimits.Columns)
            {
                return CsvOutcome.TooManyColumns;
            }

            var isQuoted = Position < _text.Length && _text[Position] == '"';
            var outcome = isQuoted ? Quoted(endsWithLine) : Plain();
            if (outcome != CsvOutcome.Done)
            {
                return outcome;
            }

            if (Position == _text.Length)
            {
                return CsvOutcome.Done;
            }

            if (_text[Position] == _delimiter)
            {
                Position++;
                continue;
            }

            return SkipLineEnd() ? CsvOutcome.Done : CsvOutcome.NeedsMore;
        }
    }

    private CsvOutcome Plain()
    {
        // Most fields are a few characters long: for them a plain loop beats the vectors.
        var length = 0;
        var nearby = _text.Slice(Position, Math.Min(12, _text.Length - Position));
        while (length < nearby.Length && !IsFieldEnd(nearby[length]))
        {
            length++;
        }

        if (length == nearby.Length)
        {
            var further = _text[(Position + length)..].IndexOfAny(_delimiter, '\n', '\r');
            length = further < 0 ? -1 : length + further;
        }

        if (length < 0)
        {
            if (!_isComplete)
            {
                return CsvOutcome.NeedsMore;
            }

            length = _text.Length - Position;
        }

        _fields.Add(Position, Position + length, hasDoubledQuotes: false);
        Position += length;
        return CsvOutcome.Done;
    }

    private CsvOutcome Quoted(bool endsWithLine)
    {
        var from = ++Position;
        var hasDoubledQuotes = false;
        while (true)
        {
            var length = _text[Position..].IndexOfAny('"', '\n', '\r');
            Position = length < 0 ? _text.Length : Position + length;
            if (Position == _text.Length || (_text[Position] != '"' && endsWithLine))
            {
                if (!_isComplete && Position == _text.Length)
                {
                    return CsvOutcome.NeedsMore;
                }

                _fields.Add(from, Position, hasDoubledQuotes);
                return endsWithLine ? CsvOutcome.Done : CsvOutcome.OpenQuote;
            }

            if (_text[Position] != '"')
            {
                if (PassLineWithinQuotes(from) is var outcome && outcome != CsvOutcome.Done)
                {
                    return outcome;
                }

                continue;
            }

            var after = Position + 1;
            if (after == _text.Length && !_isComplete)
            {
                return CsvOutcome.NeedsMore;
            }

            if (after == _text.Length || IsFieldEnd(_text[after]))
            {
                _fields.Add(from, Position, hasDoubledQuotes);
                Position = after;
                return CsvOutcome.Done;
            }

            if (_text[after] == '"')
            {
                hasDoubledQuotes = true;
                Position += 2;
            }
            else
            {
                // A quote in the middle of a note, as some apps leave it.
                _fields.StrayQuote = _fields.StrayQuote < 0 ? _fields.Count : _fields.StrayQuote;
                Position++;
            }
        }
    }

    private CsvOutcome PassLineWithinQuotes(int from)
    {
        if (!SkipLineEnd())
        {
            return CsvOutcome.NeedsMore;
        }

        return Position - from > CsvLimits.MultiLineLength ? CsvOutcome.OpenQuote
            : ExpectedColumns < 4 ? CsvOutcome.Done
            : LineIsRecord(Position);
    }

    /// <summary>
    /// <see cref="CsvOutcome.OpenQuote"/> when the line is a whole record of its own, so that the quote before it was never
    /// closed; <see cref="CsvOutcome.Done"/> when it is not.
    /// </summary>
    private readonly CsvOutcome LineIsRecord(int at)
    {
        if (at < _text.Length && Opening != '\0' && KindOf(_text[at]) != Opening)
        {
            return CsvOutcome.Done;
        }

        var count = 1;
        var isQuoted = at < _text.Length && _text[at] == '"';
        var from = isQuoted ? at + 1 : at;
        while (true)
        {
            var length = isQuoted ? _text[from..].IndexOfAny('"', '\n', '\r') : _text[from..].IndexOfAny(_delimiter, '\n', '\r');
            if (length < 0 && !_isComplete)
            {
                return CsvOutcome.NeedsMore;
            }

            var stop = length < 0 ? _text.Length : from + length;
            if (stop == _text.Length || _text[stop] is '\n' or '\r')
            {
                return (!isQuoted && count == ExpectedColumns) || (isQuoted && count >= LeastColumnsBeforeNote) ? CsvOutcome.OpenQuote : CsvOutcome.Done;
            }

            from = stop + 1;
            if (!isQuoted)
            {
                count++;
                isQuoted = from < _text.Length && _text[from] == '"';
                from += isQuoted ? 1 : 0;
            }
            else if (from < _text.Length && _text[from] == '"')
            {
                from++;
            }
            else if (from == _text.Length || IsFieldEnd(_text[from]))
            {
                isQuoted = false;
            }
        }
    }

    /// <summary>Columns after which a line within quotes is a record even though its own note, which is one of the last columns, opens a quote and does not close it.</summary>
    private readonly int LeastColumnsBeforeNote => Math.Max(4, ExpectedColumns - 3);

    private readonly bool IsFieldEnd(char c) => c == _delimiter || c is '\n' or '\r';

    /// <summary>False when more text is needed to know whether a line feed follows.</summary>
    private bool SkipLineEnd()
    {
        if (_text[Position] == '\r')
        {
            if (Position + 1 == _text.Length && !_isComplete)
            {
                return false;
            }

            if (Position + 1 < _text.Length && _text[Position + 1] == '\n')
            {
                Position++;
            }
        }

        Position++;
        Lines++;
        return true;
    }
}
