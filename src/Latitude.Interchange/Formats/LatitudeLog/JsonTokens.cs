using System.Text.Json;

namespace Latitude.Interchange.Formats.LatitudeLog;

/// <summary>
/// The tokens of a JSON text that arrives in pieces, with their lines. Holds no more of it than the longest token needs. Text that is no
/// JSON throws <see cref="JsonException"/>; <see cref="Line"/> then says where.
/// </summary>
internal sealed class JsonTokens
{
    /// <summary>Bytes of one token beyond which a file is none of ours: a note of 100,000 words.</summary>
    private const int LongestToken = 1 << 20;

    /// <summary>Names to be remembered: a few more than a log of ours has.</summary>
    private const int MostNames = 32;

    private readonly List<string> _names = [];
    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private bool _isLast;
    private int _lines = 1;
    private JsonReaderState _state;

    /// <summary>Kind of the current token.</summary>
    public JsonTokenType Type { get; private set; }

    /// <summary>Text of a property name or a string; empty for other tokens.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The number; null where the token is none, or one that no decimal can hold.</summary>
    public decimal? Number { get; private set; }

    /// <summary>Line on which the current token ends, from 1.</summary>
    public int Line => _lines;

    /// <summary>Takes the next piece.</summary>
    public void Feed(ReadOnlySpan<byte> bytes, bool isLast)
    {
        var rest = _end - _start;
        if (rest > LongestToken)
        {
            throw new JsonException("a value longer than 1 MB");
        }

        var target = rest + bytes.Length > _buffer.Length ? new byte[Math.Max(_buffer.Length * 2, rest + bytes.Length)] : _buffer;
        _buffer.AsSpan(_start, rest).CopyTo(target);
        _buffer = target;
        _start = 0;
        bytes.CopyTo(_buffer.AsSpan(rest));
        _end = rest + bytes.Length;
        _isLast = isLast;
    }

    /// <summary>Moves to the next token; false when another piece is needed, or after the last token of the last piece.</summary>
    public bool Read()
    {
        var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), _isLast, _state);
        var isRead = reader.Read();
        if (isRead)
        {
            Type = reader.TokenType;
            Text = Type switch
            {
                JsonTokenType.PropertyName => NameOf(ref reader),
                JsonTokenType.String => TextOf(ref reader),
                _ => "",
            };
            Number = Type == JsonTokenType.Number && reader.TryGetDecimal(out var number) ? number : null;
        }

        var consumed = (int)reader.BytesConsumed;
        _lines += _buffer.AsSpan(_start, consumed).Count((byte)'\n');
        _start += consumed;
        _state = reader.CurrentState;
        return isRead;
    }

    /// <summary>The same few names come again and again: one string serves for each.</summary>
    private string NameOf(ref Utf8JsonReader reader)
    {
        foreach (var known in _names)
        {
            if (reader.ValueTextEquals(known))
            {
                return known;
            }
        }

        var name = TextOf(ref reader);
        if (_names.Count < MostNames)
        {
            _names.Add(name);
        }

        return name;
    }

    /// <summary>Half of a surrogate pair, written as an escape, is legal JSON but no text.</summary>
    private static string TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException("characters that are no text", exception);
        }
    }
}
