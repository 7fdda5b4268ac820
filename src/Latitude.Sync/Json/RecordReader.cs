using System.Text;
using System.Text.Json;

namespace Latitude.Sync.Json;

/// <summary>
/// Reads a payload member by member. What it is not asked for it keeps, letter for letter, so that a newer app's fields survive an edit by
/// this one; what is wrong with a member is remembered and the member counts as absent.
/// </summary>
internal sealed class RecordReader
{
    private readonly Dictionary<string, JsonElement> _members = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    private RecordReader(JsonElement payload)
    {
        foreach (var member in payload.EnumerateObject())
        {
            _members[member.Name] = member.Value;
        }
    }

    /// <summary>The first thing that was wrong.</summary>
    public SyncError? Error { get; private set; }

    public static RecordReader? Open(string payload, out SyncError? error)
    {
        error = null;
        try
        {
            using var document = JsonDocument.Parse(payload, new JsonDocumentOptions { MaxDepth = SyncLimits.MostNesting });
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                return new RecordReader(document.RootElement.Clone());
            }
        }
        catch (JsonException)
        {
        }

        error = new SyncError("", "It is not a JSON object.");
        return null;
    }

    public string? Text(string name) => Take(name, JsonValueKind.String) is { } value ? value.GetString() : null;

    public decimal? Number(string name) =>
        Take(name, JsonValueKind.Number) is not { } value ? null : value.TryGetDecimal(out var number) ? number : Wrong<decimal>(name, "It is out of range.");

    public int? Integer(string name) =>
        Take(name, JsonValueKind.Number) is not { } value ? null : value.TryGetInt32(out var number) ? number : Wrong<int>(name, "It must be a whole number.");

    public bool Flag(string name)
    {
        _known.Add(name);
        return _members.TryGetValue(name, out var value) && value.ValueKind == JsonValueKind.True;
    }

    public Guid? Id(string name) =>
        Take(name, JsonValueKind.String) is not { } value ? null : value.TryGetGuid(out var id) ? id : Wrong<Guid>(name, "It must be a UUID.");

    public T Require<T>(string name, T? value)
        where T : struct
    {
        if (value is null)
        {
            Error ??= new SyncError(name, "It is missing.");
        }

        return value.GetValueOrDefault();
    }

    public string Require(string name, string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            Error ??= new SyncError(name, "It is missing.");
        }

        return value ?? "";
    }

    public T? Wrong<T>(string name, string reason)
        where T : struct
    {
        Error ??= new SyncError(name, reason);
        return null;
    }

    /// <summary>The members that nobody asked for, as the inside of a JSON object; null where there are none.</summary>
    public string? Unknown()
    {
        StringBuilder? rest = null;
        foreach (var (name, value) in _members)
        {
            if (!_known.Contains(name))
            {
                rest = rest is null ? new StringBuilder() : rest.Append(',');
                rest.Append('"').Append(JsonEncodedText.Encode(name).ToString()).Append("\":").Append(value.GetRawText());
            }
        }

        return rest?.ToString();
    }

    private JsonElement? Take(string name, JsonValueKind kind)
    {
        _known.Add(name);
        if (!_members.TryGetValue(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return value.ValueKind == kind ? value : Wrong<JsonElement>(name, $"It must be {(kind == JsonValueKind.String ? "text" : "a number")}.");
    }
}
