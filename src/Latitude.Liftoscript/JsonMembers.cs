using System.Globalization;
using System.Text.Json;
using Latitude.Domain.Quantities;
using Latitude.Liftoscript.Gym;

namespace Latitude.Liftoscript;

/// <summary>
/// Takes the known members out of a JSON object, one by one, and keeps the rest. What is not as it should be is said once, the first of all,
/// with its place.
/// </summary>
internal sealed class JsonMembers
{
    private readonly Dictionary<string, JsonElement> _members = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];
    private readonly List<string> _findings;
    private readonly string _path;

    public JsonMembers(JsonElement element, string path, List<string> findings)
    {
        _path = path;
        _findings = findings;
        if (element.ValueKind != JsonValueKind.Object)
        {
            Find("", "is no JSON object");
            return;
        }

        foreach (var property in element.EnumerateObject())
        {
            _order.Add(property.Name);
            _members[property.Name] = property.Value;
        }
    }

    public void Find(string name, string what) => _findings.Add($"{Place(name)} {what}.");

    /// <summary>The member, taken out; null where it is missing or null.</summary>
    public JsonElement? Take(string name) =>
        _members.Remove(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    public string? Text(string name, bool isRequired = false)
    {
        var value = Take(name);
        if (value is { ValueKind: JsonValueKind.String } text)
        {
            return text.GetString();
        }

        if (value is not null || isRequired)
        {
            Find(name, value is null ? "is missing" : "is no text");
        }

        return null;
    }

    public double? Number(string name)
    {
        if (Take(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number))
        {
            return number;
        }

        Find(name, "is no number");
        return null;
    }

    public int? Whole(string name)
    {
        var number = Number(name);
        if (number is null || (number == Math.Floor(number.Value) && Math.Abs(number.Value) <= 1_000_000))
        {
            return (int?)number;
        }

        Find(name, "is no whole number");
        return null;
    }

    public bool Flag(string name)
    {
        var value = Take(name);
        if (value is { ValueKind: not (JsonValueKind.True or JsonValueKind.False) })
        {
            Find(name, "is neither true nor false");
        }

        return value is { ValueKind: JsonValueKind.True };
    }

    public DateOnly? Date(string name, bool isRequired = false)
    {
        if (Text(name, isRequired) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        Find(name, "is no date such as 2026-03-02");
        return null;
    }

    public Guid Guid(string name)
    {
        if (Text(name, isRequired: true) is { } text)
        {
            if (System.Guid.TryParseExact(text, "D", out var id))
            {
                return id;
            }

            Find(name, "is no id");
        }

        return default;
    }

    public MassUnit? Unit(string name)
    {
        switch (Text(name))
        {
            case null:
                return null;
            case "kg":
                return MassUnit.Kilogram;
            case "lb":
                return MassUnit.Pound;
            default:
                Find(name, "is neither kg nor lb");
                return null;
        }
    }

    /// <summary>A number, a weight such as "45kg" or a percentage; none where it is missing.</summary>
    public Quantity Quantity(string name) => Take(name) is { } value ? Quantity(value, name) : default;

    public Quantity Quantity(JsonElement value, string name)
    {
        if (value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number))
        {
            return Gym.Quantity.OfNumber(number);
        }

        if (value.ValueKind == JsonValueKind.String && Gym.Quantity.Parse(value.GetString()) is { } quantity)
        {
            return quantity;
        }

        Find(name, "is no weight; write \"100lb\" or \"45kg\"");
        return default;
    }

    /// <summary>The items of a list; empty where it is missing.</summary>
    public IReadOnlyList<JsonElement> Items(string name)
    {
        if (Take(name) is not { } value)
        {
            return [];
        }

        if (value.ValueKind == JsonValueKind.Array)
        {
            return [.. value.EnumerateArray()];
        }

        Find(name, "is no list");
        return [];
    }

    /// <summary>The members of an object; empty where it is missing.</summary>
    public IReadOnlyList<JsonProperty> Properties(string name)
    {
        if (Take(name) is not { } value)
        {
            return [];
        }

        if (value.ValueKind == JsonValueKind.Object)
        {
            return [.. value.EnumerateObject()];
        }

        Find(name, "is no JSON object");
        return [];
    }

    /// <summary>The place of a member, for what is found inside it.</summary>
    public string Place(string name) => _path.Length == 0 ? name : name.Length == 0 ? _path : $"{_path}.{name}";

    /// <summary>What nobody took.</summary>
    public UnknownMembers Rest()
    {
        var rest = new List<(string, string)>();
        foreach (var name in _order)
        {
            if (_members.Remove(name, out var value))
            {
                rest.Add((name, value.GetRawText()));
            }
        }

        return rest.Count == 0 ? UnknownMembers.None : new UnknownMembers([.. rest]);
    }
}
