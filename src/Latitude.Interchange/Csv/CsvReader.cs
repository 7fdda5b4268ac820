using System.Buffers;

namespace Latitude.Interchange.Csv;

/// <summary>
/// Splits delimited text into records while it arrives. Text is fed in pieces of any size (<see cref="Space"/>,
/// <see cref="Advance"/>, <see cref="Complete"/>); only the record at hand is held, in pooled buffers. Reads what RFC 4180
/// describes and what apps and spreadsheets make of it: any line ends, quotes inside quoted notes, quotes that never close.
/// </summary>
internal sealed class CsvReader : IDisposable
{
    private char[] _text = ArrayPool<char>.Shared.Rent(1 << 17);
    private CsvFields _fields = new();
    private int _start;
    private int _end;
    private int _nextLine = 1;
    private int _recordsRead;
    private char _opening;
    private int _wasted;
    private bool _isComplete;

    /// <summary>The character between fields.</summary>
    public char Delimiter { get; set; } = ',';

    /// <summary>
    /// Fields of a whole record; 0 where unknown. Known, it lets the reader tell a note of several lines from a quote that was
    /// never closed: a line within quotes that is itself a whole record ends the quote.
    /// </summary>
    public int ExpectedColumns { get; set; }

    /// <summary>Line on which the record began, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>Number of fields of the record.</summary>
    public int Count => _fields.Count;

    /// <summary>True when a quote of this record never closed and was taken to end with its line.</summary>
    public bool HasOpenQuote { get; private set; }

    /// <summary>True when an unescaped quote had split a note and its pieces were joined again.</summary>
    public bool IsRejoined => _fields.IsRejoined;

    /// <summary>Why reading stopped; null unless <see cref="Read"/> said <see cref="CsvStatus.Fault"/>.</summary>
    public ImportError? Fault { get; private set; }

    /// <summary>Text that was fed and not read yet.</summary>
    public ReadOnlySpan<char> Buffered => _text.AsSpan(_start, _end - _start);

    /// <summary>A field of the record without its quotes; empty where the record is shorter and for -1, the position of a column that the file lacks.</summary>
    public ReadOnlySpan<char> this[int field] => field >= 0 && field < _fields.Count ? _fields.Span(_text, field) : default;

    /// <summary>The text from one field to another as it stands in the file, delimiters between them included.</summary>
    public ReadOnlySpan<char> Joined(int first, int last) => _fields.Joined(_text, first, last);

    /// <summary>The whole record as it stands in the file.</summary>
    public ReadOnlySpan<char> Raw => _fields.Count == 0 ? default : _fields.Joined(_text, 0, _fields.Count - 1);

    /// <summary>Room for at least so many characters. Ends the validity of the record's spans.</summary>
    public Span<char> Space(int length)
    {
        if (_text.Length - _end < length)
        {
            MakeRoom(length);
        }

        return _text.AsSpan(_end);
    }

    /// <summary>Says how many characters were written into <see cref="Space"/>.</summary>
    public void Advance(int length) => _end += length;

    /// <summary>Says that no more text will come.</summary>
    public void Complete() => _isComplete = true;

    /// <summary>Reads the next record; blank lines are skipped.</summary>
    public CsvStatus Read()
    {
        if (Fault is not null)
        {
            return CsvStatus.Fault;
        }

        if (!SkipBlankLines())
        {
            return CsvStatus.NeedsMore;
        }

        if (_start == _end)
        {
            return _isComplete ? CsvStatus.End : CsvStatus.NeedsMore;
        }

        Line = _nextLine;
        HasOpenQuote = false;
        var splitter = new CsvSplitter(_text.AsSpan(0, _end), _isComplete, Delimiter, _fields) { ExpectedColumns = ExpectedColumns, Opening = _opening };
        var outcome = splitter.Split(_start, endsWithLine: false);
        if (outcome == CsvOutcome.OpenQuote)
        {
            HasOpenQuote = true;
            _wasted += splitter.Position - _start;
            outcome = splitter.Split(_start, endsWithLine: true);
        }

        return outcome switch
        {
            _ when _wasted > CsvLimits.WastedLength => Stop(ImportCodes.UnbalancedQuotes, "quotes open and never close"),
            CsvOutcome.TooManyColumns => Stop(ImportCodes.TooManyColumns, $"more than {CsvLimits.Columns} columns in a line"),
            CsvOutcome.NeedsMore when _end - _start <= CsvLimits.RecordLength => CsvStatus.NeedsMore,
            CsvOutcome.Done when splitter.Position - _start <= CsvLimits.RecordLength => Accept(splitter.Position, splitter.Lines),
            _ => Stop(ImportCodes.LineTooLong, $"a line of more than {CsvLimits.RecordLength} characters"),
        };
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_text);
        _text = [];
        _start = _end = 0;
    }

    private CsvStatus Accept(int next, int lines)
    {
        // The header may begin otherwise than the records do: only the second record says how they begin.
        _opening = ++_recordsRead >= 2 ? CsvSplitter.KindOf(_text[_start]) : '\0';
        _start = next;
        _nextLine += lines;
        _fields.Finish(_text, ExpectedColumns);
        return CsvStatus.Record;
    }

    private CsvStatus Stop(string code, string message)
    {
        Fault = new ImportError(code, message, Line);
        return CsvStatus.Fault;
    }

    /// <summary>False when more text is needed to know where a line ends.</summary>
    private bool SkipBlankLines()
    {
        while (_start < _end && _text[_start] is '\r' or '\n' or '\uFEFF')
        {
            if (_text[_start] == '\r')
            {
                if (_start + 1 == _end && !_isComplete)
                {
                    return false;
                }

                if (_start + 1 < _end && _text[_start + 1] == '\n')
                {
                    _start++;
                }
            }

            _nextLine += _text[_start] == '\uFEFF' ? 0 : 1;
            _start++;
        }

        return true;
    }

    private void MakeRoom(int length)
    {
        var held = _end - _start;
        if (_text.Length - held >= length && held <= _text.Length / 2)
        {
            Array.Copy(_text, _start, _text, 0, held);
        }
        else
        {
            var larger = ArrayPool<char>.Shared.Rent(Math.Max(_text.Length * 2, held + length));
            Array.Copy(_text, _start, larger, 0, held);
            ArrayPool<char>.Shared.Return(_text);
            _text = larger;
        }

        _start = 0;
        _end = held;
    }
}
