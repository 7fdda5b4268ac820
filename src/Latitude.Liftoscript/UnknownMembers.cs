using System.Text.Json;

namespace Latitude.Liftoscript;

/// <summary>Members of a JSON object that this version does not know: kept as they are and written back, so that nothing of a newer version is lost.</summary>
public sealed class UnknownMembers
{
    private readonly (string Name, string Json)[] _members;

    internal UnknownMembers((string Name, string Json)[] members) => _members = members;

    /// <summary>None.</summary>
    public static UnknownMembers None { get; } = new([]);

    /// <summary>How many there are.</summary>
    public int Count => _members.Length;

    internal void Write(Utf8JsonWriter json)
    {
        foreach (var (name, value) in _members)
        {
            json.WritePropertyName(name);
            json.WriteRawValue(value, skipInputValidation: true);
        }
    }
}
