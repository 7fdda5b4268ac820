using System.Buffers;
using System.Text;
using System.Text.Json;
using Latitude.Domain.Quantities;

namespace Latitude.Sync.Json;

/// <summary>Writes a payload: absent members are left out, unknown ones come last as they were.</summary>
internal sealed class RecordWriter : IDisposable
{
    private readonly ArrayBufferWriter<byte> _output = new();
    private readonly Utf8JsonWriter _json;

    public RecordWriter()
    {
        _json = new Utf8JsonWriter(_output);
        _json.WriteStartObject();
    }

    public void Text(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            _json.WriteString(name, value);
        }
    }

    public void Number(string name, decimal? value)
    {
        if (value is { } number)
        {
            _json.WriteNumber(name, number);
        }
    }

    public void Flag(string name, bool value)
    {
        if (value)
        {
            _json.WriteBoolean(name, value);
        }
    }

    public void Mass(string number, string unit, Load? load)
    {
        if (load is { } mass)
        {
            _json.WriteNumber(number, mass.Value);
            _json.WriteString(unit, Records.Words.Of(mass.Unit));
        }
    }

    public string Finish(string? unknown)
    {
        _json.WriteEndObject();
        _json.Flush();
        var text = Encoding.UTF8.GetString(_output.WrittenSpan);
        return unknown is null ? text : text.Length == 2 ? $"{{{unknown}}}" : $"{text[..^1]},{unknown}}}";
    }

    public void Dispose() => _json.Dispose();
}
