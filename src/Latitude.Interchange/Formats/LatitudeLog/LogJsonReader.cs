using System.Text.Json;
using Latitude.Domain.Training;
using Latitude.Interchange.Export;

namespace Latitude.Interchange.Formats.LatitudeLog;

/// <summary>
/// Reads our own JSON as it arrives. A row of its receipt is a set. A set with a damaged field is lost and said so, the rest is kept; unknown
/// fields are passed over; text that is no JSON refuses the file with the line.
/// </summary>
internal sealed class LogJsonReader
{
    private readonly JsonTokens _tokens = new();
    private readonly JsonValues _values;
    private readonly LogJsonDraft _draft;
    private readonly Stack<(JsonPlace Place, string Field, int Line)> _places = [];
    private readonly string _file;
    private readonly ImportOptions _options;
    private string _field = "";
    private string? _format;

    /// <summary>Begins a file.</summary>
    public LogJsonReader(string file, ImportOptions options)
    {
        _values = new JsonValues(_tokens);
        _draft = new LogJsonDraft(_values);
        _file = file;
        _options = options;
    }

    /// <summary>Why the file was refused; null where it was not yet.</summary>
    public ImportError? Error { get; private set; }

    /// <summary>Rows read so far.</summary>
    public int Rows => _draft.Sets + _draft.LostSets;

    /// <summary>True when the bytes begin like JSON.</summary>
    public static bool Begins(ReadOnlySpan<byte> bytes)
    {
        bytes = WithoutMark(bytes).TrimStart(" \t\r\n"u8);
        return bytes.Length > 0 && bytes[0] is (byte)'{' or (byte)'[';
    }

    /// <summary>Takes the next bytes.</summary>
    public void Accept(ReadOnlySpan<byte> bytes, bool isFirst, bool isLast)
    {
        try
        {
            _tokens.Feed(isFirst ? WithoutMark(bytes) : bytes, isLast);
            while (Error is null && _tokens.Read())
            {
                Take();
            }
        }
        catch (JsonException)
        {
            Error = new ImportError(ImportCodes.DamagedJson, "The file is damaged: from this line on it is no whole JSON.", _tokens.Line);
        }
    }

    /// <summary>The result, when all bytes were taken or the file was refused.</summary>
    public ImportResult Finish()
    {
        Error ??= _format != LogJson.Format
            ? new ImportError(ImportCodes.UnknownFormat, $"This is JSON, but no log of ours: it has no \"format\": \"{LogJson.Format}\".", 1)
            : _draft.LostSets > _draft.Sets
                ? new ImportError(ImportCodes.MostRowsLost, $"{_draft.LostSets} of {Rows} sets cannot be read; the first: {_draft.Lost[0].Message}.", _draft.Lost[0].Line)
                : null;
        return new ImportResult
        {
            Log = Error is null ? new TrainingLog(_draft.Workouts, _draft.Bodyweights) : TrainingLog.Empty,
            Receipt = _draft.Receipt(_file),
            Error = Error,
        };
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;

    private void Take()
    {
        switch (_tokens.Type)
        {
            case JsonTokenType.PropertyName:
                _field = _tokens.Text;
                break;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                Open(_tokens.Type == JsonTokenType.StartObject);
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                var (place, field, line) = _places.Pop();
                _field = field;
                _draft.Close(place, line);
                RefuseTooMany();
                break;
            default:
                TakeValue();
                break;
        }
    }

    private void Open(bool isObject)
    {
        var outer = _places.Count == 0 ? (JsonPlace?)null : _places.Peek().Place;
        var place = (outer, _field, isObject) switch
        {
            (null, _, true) => JsonPlace.File,
            (JsonPlace.File, "bodyweights", false) => JsonPlace.Bodyweights,
            (JsonPlace.File, "workouts", false) => JsonPlace.Workouts,
            (JsonPlace.Bodyweights, _, true) => JsonPlace.Bodyweight,
            (JsonPlace.Workouts, _, true) => JsonPlace.Workout,
            (JsonPlace.Workout, "bodyweight", true) => JsonPlace.WorkoutBodyweight,
            (JsonPlace.Workout, "exercises", false) => JsonPlace.Exercises,
            (JsonPlace.Exercises, _, true) => JsonPlace.Exercise,
            (JsonPlace.Exercise, "sets", false) => JsonPlace.Sets,
            (JsonPlace.Sets, _, true) => JsonPlace.Set,
            _ => JsonPlace.Unknown,
        };
        if (place == JsonPlace.Unknown && outer is { } known)
        {
            // A list or an object where a plain value belongs is damage; under an unknown name it is a later version.
            _draft.Take(known, _field, _tokens.Line);
        }

        _places.Push((place, _field, _tokens.Line));
        _draft.Open(place);
    }

    private void TakeValue()
    {
        if (_places.Count == 0)
        {
            return;
        }

        var place = _places.Peek().Place;
        if (place == JsonPlace.File && _field == "format")
        {
            _format = _tokens.Text;
            return;
        }

        _draft.Take(place, _field, _tokens.Line);
    }

    private void RefuseTooMany()
    {
        if (_draft.Sets + _draft.LostSets > _options.MaximumSets)
        {
            Error = new ImportError(ImportCodes.TooManySets, $"More than {_options.MaximumSets} sets.", _tokens.Line);
        }
    }
}
