using System.Text.Json;

namespace Latitude.Sync.Json;

/// <summary>
/// Reads one message without reflection. The first thing that is wrong is kept in <see cref="Error"/>; after it every loop ends and every
/// value is null.
/// </summary>
internal ref struct MessageReader
{
    /// <summary>Objects and arrays around a payload: message, changes, change.</summary>
    private const int EnvelopeDepth = 3;

    private readonly ReadOnlySpan<byte> _message;
    private Utf8JsonReader _json;
    private string? _list;
    private int _index;

    public MessageReader(ReadOnlySpan<byte> message)
    {
        _message = message;
        _json = new Utf8JsonReader(message, new JsonReaderOptions { MaxDepth = SyncLimits.MostNesting + EnvelopeDepth });
    }

    public SyncError? Error { get; private set; }

    /// <summary>Errors from here on are in that item of a list.</summary>
    public void EnterItem(string list, int index)
    {
        _list = list;
        _index = index;
    }

    /// <summary>Errors from here on are in the message itself.</summary>
    public void LeaveItems() => _list = null;

    /// <summary>Goes to the next token. False at the end, or where there is no JSON.</summary>
    public bool Advance()
    {
        if (Error is not null)
        {
            return false;
        }

        try
        {
            return _json.Read();
        }
        catch (JsonException exception)
        {
            return NotJson(exception);
        }
    }

    public bool BeginsObject(string path) =>
        Error is null && (_json.TokenType == JsonTokenType.StartObject || FailValue<bool>(path, "It must be an object.") is not null);

    public bool BeginsArray(string path) =>
        Error is null && (_json.TokenType == JsonTokenType.StartArray || FailValue<bool>(path, "It must be an array.") is not null);

    /// <summary>Goes to the value of the next member of the object begun; false at its end.</summary>
    public bool NextMember(out string name)
    {
        name = "";
        if (!Advance() || _json.TokenType == JsonTokenType.EndObject)
        {
            return false;
        }

        const int LongestKnownName = 16;
        if (_json.ValueSpan.Length <= LongestKnownName && !_json.ValueIsEscaped)
        {
            name = KnownName(_json.ValueSpan);
        }

        return Advance();
    }

    /// <summary>Goes to the next item of the array begun; false at its end.</summary>
    public bool NextItem() => Advance() && _json.TokenType != JsonTokenType.EndArray;

    public void Skip()
    {
        if (Error is not null)
        {
            return;
        }

        try
        {
            _json.Skip();
        }
        catch (JsonException exception)
        {
            NotJson(exception);
        }
    }

    public string? Text(string path, int mostLetters)
    {
        if (Error is not null)
        {
            return null;
        }

        if (_json.TokenType != JsonTokenType.String)
        {
            return Fail<string>(path, "It must be text.");
        }

        try
        {
            var text = _json.GetString()!;
            return text.Length <= mostLetters ? text : Fail<string>(path, $"It is longer than {mostLetters} letters.");
        }
        catch (InvalidOperationException)
        {
            return Fail<string>(path, "It is not valid UTF-8.");
        }
    }

    public Guid? Guid(string path)
    {
        if (Error is not null)
        {
            return null;
        }

        return _json.TokenType == JsonTokenType.String && _json.TryGetGuid(out var value) ? value : FailValue<Guid>(path, "It must be a UUID.");
    }

    public int? Integer(string path, int least, int most)
    {
        if (Error is not null)
        {
            return null;
        }

        return _json.TokenType == JsonTokenType.Number && _json.TryGetInt32(out var value) && value >= least && value <= most
            ? value
            : FailValue<int>(path, $"It must be a whole number from {least} to {most}.");
    }

    public bool? Boolean(string path)
    {
        if (Error is not null)
        {
            return null;
        }

        return _json.TokenType is JsonTokenType.True or JsonTokenType.False
            ? _json.TokenType == JsonTokenType.True
            : FailValue<bool>(path, "It must be true or false.");
    }

    public bool IsNull => Error is null && _json.TokenType == JsonTokenType.Null;

    /// <summary>The bytes of the object that the reader stands on; none where it is none or too long.</summary>
    public ReadOnlySpan<byte> RawObject(string path, int mostBytes)
    {
        if (!BeginsObject(path))
        {
            return [];
        }

        var start = (int)_json.TokenStartIndex;
        Skip();
        if (Error is not null)
        {
            return [];
        }

        var raw = _message[start..(int)_json.BytesConsumed];
        if (raw.Length > mostBytes)
        {
            Fail<string>(path, $"It is longer than {mostBytes} bytes.");
            return [];
        }

        return raw;
    }

    public T? Fail<T>(string path, string reason)
        where T : class
    {
        Error ??= new SyncError(Place(path), reason);
        return null;
    }

    public T? FailValue<T>(string path, string reason)
        where T : struct
    {
        Error ??= new SyncError(Place(path), reason);
        return null;
    }

    private readonly string Place(string path) =>
        _list is null ? path : path.Length == 0 ? $"{_list}[{_index}]" : $"{_list}[{_index}].{path}";

    private bool NotJson(JsonException exception)
    {
        Error ??= new SyncError("", $"It is not JSON, or nested too deeply, in line {(exception.LineNumber ?? 0) + 1} at byte {(exception.BytePositionInLine ?? 0) + 1}.");
        return false;
    }

    /// <summary>The names of the protocol as constants, so that reading a member makes no text.</summary>
    private static string KnownName(ReadOnlySpan<byte> name) => name.Length switch
    {
        2 when name.SequenceEqual("id"u8) => "id",
        4 when name.SequenceEqual("kind"u8) => "kind",
        4 when name.SequenceEqual("data"u8) => "data",
        4 when name.SequenceEqual("acks"u8) => "acks",
        4 when name.SequenceEqual("more"u8) => "more",
        5 when name.SequenceEqual("stamp"u8) => "stamp",
        5 when name.SequenceEqual("bases"u8) => "bases",
        5 when name.SequenceEqual("epoch"u8) => "epoch",
        6 when name.SequenceEqual("record"u8) => "record",
        6 when name.SequenceEqual("schema"u8) => "schema",
        6 when name.SequenceEqual("device"u8) => "device",
        6 when name.SequenceEqual("cursor"u8) => "cursor",
        6 when name.SequenceEqual("cloned"u8) => "cloned",
        7 when name.SequenceEqual("deleted"u8) => "deleted",
        7 when name.SequenceEqual("clamped"u8) => "clamped",
        7 when name.SequenceEqual("changes"u8) => "changes",
        7 when name.SequenceEqual("account"u8) => "account",
        _ => "",
    };
}
