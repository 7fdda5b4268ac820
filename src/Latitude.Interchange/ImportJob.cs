using System.Buffers;
using Latitude.Domain.Training;
using Latitude.Interchange.Assembly;
using Latitude.Interchange.Csv;
using Latitude.Interchange.Drafts;
using Latitude.Interchange.Formats;
using Latitude.Interchange.Formats.LatitudeLog;
using Latitude.Interchange.Text;

namespace Latitude.Interchange;

/// <summary>One import: bytes are pushed in piece by piece, so that the same code serves threads and the browser.</summary>
internal sealed class ImportJob(string fileName, ImportOptions options) : IDisposable
{
    private const int PieceLength = 65_536;

    /// <summary>Characters needed to recognise a format, unless the file is shorter.</summary>
    private const int SampleLength = 32_768;

    /// <summary>Bytes by which it is told what kind of file it is, unless it is shorter.</summary>
    private const int EnoughToTell = 1_024;

    /// <summary>Rows after which a file of which nine in ten are lost is given up.</summary>
    private const int RowsBeforeGivingUp = 5_000;

    /// <summary>Different names of exercises; the richest real log has under 300.</summary>
    private const int MostExercises = 10_000;

    private readonly byte[] _bytes = ArrayPool<byte>.Shared.Rent(PieceLength + 4);
    private readonly TextDecoder _decoder = new();
    private readonly CsvReader _rows = new();
    private readonly ImportContext _context = new(options);
    private readonly RowTally _tally = new();
    private FormatMatch? _match;
    private FormatReader? _reader;
    private string[] _header = [];
    private bool _isBegun;
    private LogJsonReader? _json;
    private ImportError? _error;
    private int _held;
    private int _rowsToSkip;
    private long _bytesRead;

    /// <summary>True when no more bytes are wanted.</summary>
    public bool IsDone { get; private set; }

    /// <summary>Where the next bytes go.</summary>
    public Memory<byte> Space => _bytes.AsMemory(_held, PieceLength - _held);

    /// <summary>Says how long the file is, where that is known, so that one too large is refused at once.</summary>
    public void Announce(long length)
    {
        if (length > options.MaximumBytes)
        {
            Refuse(ImportCodes.TooLarge, $"The file is larger than {options.MaximumBytes / 1_000_000} MB, more than any export.");
        }
    }

    /// <summary>Takes the bytes written into <see cref="Space"/>; 0 says that the file has ended.</summary>
    public void Accept(int count)
    {
        var isLast = count == 0;
        if (!_isBegun && !isLast && _held + count < EnoughToTell)
        {
            // A pipe may bring a byte at a time: too few to tell text from JSON and from what is neither.
            _held += count;
            _bytesRead += count;
            return;
        }

        var isFirst = !_isBegun;
        _isBegun = true;
        var bytes = _bytes.AsSpan(0, _held + count);
        if (isFirst && ForeignFiles.Binary(bytes) is { } what)
        {
            Refuse(ImportCodes.Binary, $"This is {what}.");
            return;
        }

        if (isFirst && LogJsonReader.Begins(bytes))
        {
            _json = new LogJsonReader(fileName, options);
        }

        _bytesRead += count;
        if (_bytesRead > options.MaximumBytes)
        {
            Refuse(ImportCodes.TooLarge, $"The file is larger than {options.MaximumBytes / 1_000_000} MB, more than any export.", _rows.Line);
            return;
        }

        if (_json is not null)
        {
            _json.Accept(bytes, isFirst, isLast);
            _held = 0;
            IsDone = isLast || _json.Error is not null;
            return;
        }

        var used = _decoder.Decode(bytes, isLast, _rows);
        bytes[used..].CopyTo(_bytes);
        _held = bytes.Length - used;
        if (isLast)
        {
            _rows.Complete();
        }

        if (_reader is null && (isLast || _rows.Buffered.Length >= SampleLength) && !Open())
        {
            return;
        }

        if (_reader is not null)
        {
            Drain(_reader);
        }
    }

    /// <summary>How far it has come.</summary>
    public ImportProgress Progress(long? totalBytes) => new(_bytesRead, totalBytes, _json?.Rows ?? _tally.Rows);

    /// <summary>The result. To be called once, when <see cref="IsDone"/>.</summary>
    public ImportResult Finish()
    {
        if (_json is not null && _error is null)
        {
            return _json.Finish();
        }

        if (_error is not null)
        {
            return new ImportResult { Log = TrainingLog.Empty, Receipt = Receipt(null), Error = _error };
        }

        _reader?.End();
        NoteText();
        var assembly = LogAssembly.Of(_context);
        foreach (var workout in assembly.Undated)
        {
            _tally.Lose(workout, ImportCodes.BadDate, $"no date: \"{workout.StartText}\"");
        }

        if (_tally.Lost > _tally.Rows / 2)
        {
            var first = _tally.Listed[0];
            _error = new ImportError(ImportCodes.MostRowsLost, $"{_tally.Lost} of {_tally.Rows} rows cannot be read; the first: {first.Message}.", first.Line);
        }
        else if (assembly.Log.Workouts.Count == 0)
        {
            _error = new ImportError(ImportCodes.NoSets, $"A file of {_match!.Format.Name} without a single set.");
        }

        return new ImportResult { Log = _error is null ? assembly.Log : TrainingLog.Empty, Receipt = Receipt(assembly), Error = _error };
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _rows.Dispose();
        ArrayPool<byte>.Shared.Return(_bytes);
    }

    private bool Open()
    {
        var sample = FileSample.Of(_rows.Buffered, options.Columns);
        if (sample.Rows.Count == 0 && !_rows.Buffered.Trim("\r\n\uFEFF").IsEmpty)
        {
            Refuse(ImportCodes.TooManyColumns, $"Its first line has more than {CsvLimits.Columns} columns: this is no export we know.", 1);
            return false;
        }

        if (sample.Rows.Count == 0)
        {
            Refuse(ImportCodes.Empty, "The file is empty.");
            return false;
        }

        (_match, sample) = Detect(sample);
        if (_match is null)
        {
            var what = ForeignFiles.Text(sample.Text);
            Refuse(
                what is null ? ImportCodes.UnknownFormat : ImportCodes.OtherKind,
                what is null ? $"This is no export we know. {Describe(sample)}" : $"This is {what}.",
                1);
            return false;
        }

        _header = _match.HasHeader ? [.. sample.Header] : [];
        _rows.Delimiter = sample.Delimiter;
        _rows.ExpectedColumns = _match.Columns;
        _rowsToSkip = sample.Preamble + (_match.HasHeader ? 1 : 0);
        _reader = _match.Open(_context);
        return true;
    }

    private void Drain(FormatReader reader)
    {
        CsvStatus status;
        while ((status = _rows.Read()) == CsvStatus.Record)
        {
            if (_rowsToSkip > 0)
            {
                _rowsToSkip--;
            }
            else if (IsHeader(_rows))
            {
                // Files put together one after the other repeat it.
                _tally.Add(RowOutcome.Metadata(MetadataKind.Other), _rows.Line);
            }
            else if (!IsBlank(_rows))
            {
                ReadRow(reader);
            }

            if (IsDone)
            {
                return;
            }
        }

        IsDone = status is CsvStatus.End or CsvStatus.Fault;
        _error = _rows.Fault;
    }

    private void ReadRow(FormatReader reader)
    {
        var outcome = _rows.Raw.Contains('\0') ? RowOutcome.Lost(ImportCodes.BadText, "characters that are no text") : reader.Read(_rows);
        _tally.Add(outcome, _rows.Line);
        if (_rows.HasOpenQuote)
        {
            _context.Guesses.Add(ImportCodes.QuoteGuess, "a quote that never closes was taken to end with its line");
        }

        if (_rows.IsRejoined)
        {
            _context.Guesses.Add(ImportCodes.RepairGuess, "notes split by quotes inside them were joined again");
        }

        if (_context.Log.SetCount > options.MaximumSets || _context.Log.Workouts.Count > options.MaximumSets)
        {
            Refuse(ImportCodes.TooManySets, $"More than {options.MaximumSets} sets.", _rows.Line);
        }
        else if (_context.Names.Count > MostExercises)
        {
            Refuse(ImportCodes.TooManyExercises, $"More than {MostExercises} different exercises.", _rows.Line);
        }
        else if (_tally.Rows == RowsBeforeGivingUp && _tally.Lost * 10L > _tally.Rows * 9L)
        {
            Refuse(ImportCodes.MostRowsLost, $"{_tally.Lost} of the first {_tally.Rows} rows cannot be read; the first: {_tally.Listed[0].Message}.", _tally.Listed[0].Line);
        }
    }

    private void Refuse(string code, string message, int? line = null)
    {
        _error = new ImportError(code, message, line);
        IsDone = true;
    }

    private void NoteText()
    {
        if (_decoder.IsWindows1252)
        {
            _context.Guesses.Add(ImportCodes.EncodingGuess, "the file is no UTF-8 and was read as Windows-1252");
        }

        _context.Guesses.Add(ImportCodes.EncodingGuess, "damaged characters were replaced", _decoder.Damaged);
        _context.Guesses.Add(
            ImportCodes.CommaGuess,
            _context.Numbers.CommaIsDecimal ? "commas before three digits were read as decimal marks" : "commas before three digits were read as marks of thousands",
            _context.Numbers.AmbiguousCommas);
    }

    private ImportReceipt Receipt(LogAssembly? assembly) => _tally.Receipt(fileName) with
    {
        Format = _match?.Format.Id ?? "",
        Dialect = _match?.Dialect ?? "",
        Sets = assembly?.Log.SetCount ?? 0,
        Warmups = assembly is null ? 0 : Warmups(assembly.Log),
        Guesses = _context.Guesses.ToList(),
        Unit = assembly?.Unit ?? UnitFinding.None,
        Implausible = assembly?.Implausible ?? 0,
        Unrecognised =
        [
            .. _context.Names.All
                .Where(name => name.Match.Pattern is null && name.Sets > 0)
                .OrderByDescending(name => name.Sets)
                .Select(name => new UnrecognisedName(name.Equipment is null ? name.Name : $"{name.Name} ({name.Equipment})", name.Sets)),
        ],
    };

    private int Warmups(TrainingLog log) => log.SetCount == _context.Log.SetCount
        ? _context.Log.WarmupCount
        : log.Workouts.Sum(workout => workout.Exercises.Sum(exercise => exercise.Sets.Count(set => !set.IsWork)));

    private static string Describe(FileSample sample)
    {
        const int Longest = 80;
        var first = string.Join(sample.Delimiter, sample.Header);
        return $"Its first line is \"{(first.Length <= Longest ? first : first[..Longest] + "…")}\".";
    }

    /// <summary>The format of the file; a title and blank rows may stand before the header of a lifter's own table.</summary>
    private static (FormatMatch? Match, FileSample Sample) Detect(FileSample sample)
    {
        const int MostTitleRows = 10;
        var match = KnownFormats.Detect(sample);
        var inner = sample;
        for (var rows = 1; match is null && rows <= MostTitleRows && inner.Rows.Count > 2; rows++)
        {
            inner = inner.WithoutFirstRow();
            match = KnownFormats.Detect(inner) is { HasHeader: true } below ? below : null;
        }

        return match is null ? (null, sample) : (match, inner);
    }

    private bool IsHeader(CsvReader row)
    {
        if (_header.Length == 0 || row.Count < _header.Length)
        {
            return false;
        }

        for (var i = 0; i < _header.Length; i++)
        {
            if (!row[i].SequenceEqual(_header[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBlank(CsvReader row)
    {
        for (var i = 0; i < row.Count; i++)
        {
            if (!row[i].IsWhiteSpace())
            {
                return false;
            }
        }

        return true;
    }
}
