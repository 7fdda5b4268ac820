using System.Globalization;

namespace Latitude.Load;

/// <summary>Flags with a value each.</summary>
internal sealed class Options(string[] args)
{
    public string? Text(string name)
    {
        var index = Array.IndexOf(args, name);
        return index >= 0 && index + 1 < args.Length ? args[index + 1] : null;
    }

    public int Number(string name, int usual) => Text(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : usual;
}
