using System.Globalization;
using System.Text.Json;

namespace Latitude.Conformance.Tests.Cases;

/// <summary>What a coach found in a real log by hand: the block beside a page of docs/cases, whose README says what each field means.</summary>
internal sealed record GoldenCase
{
    private static readonly Dictionary<string, string> Folders = new(StringComparer.Ordinal)
    {
        ["st"] = "strong", ["hv"] = "hevy", ["fn"] = "fitnotes", ["jf"] = "jefit", ["sl"] = "stronglifts", ["ot"] = "other",
    };

    public required string Name { get; init; }

    /// <summary>Where the log lies among the real files.</summary>
    public required string LogPath { get; init; }

    /// <summary>The last day that the coach may see.</summary>
    public required DateOnly AsOf { get; init; }

    public required bool IsEnough { get; init; }

    public required IReadOnlyList<string> Levels { get; init; }

    public required IReadOnlyDictionary<string, IReadOnlyList<string>> FamilyLevels { get; init; }

    /// <summary>In the order expected.</summary>
    public required IReadOnlyList<Saying> MustSay { get; init; }

    public required IReadOnlyList<Saying> MustNotSay { get; init; }

    /// <summary><c>offered</c>, <c>not_offered</c> or <c>open</c>.</summary>
    public required string Trial { get; init; }

    public required IReadOnlyList<Figure> Figures { get; init; }

    /// <summary>Checks at which the coach is known to be wrong, with the reason.</summary>
    public required IReadOnlyDictionary<string, string> Known { get; init; }

    /// <summary>The cases of docs/cases, which is part of the repository: none missing, wherever the tests run.</summary>
    public static IReadOnlyList<GoldenCase> All { get; } = [.. Directory.GetFiles(Folder(), "*.json").Order(StringComparer.Ordinal).Select(Read)];

    public override string ToString() => Name;

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Latitude.slnx")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No folder above the tests holds Latitude.slnx.");
        }

        return Path.Combine(folder.FullName, "docs", "cases");
    }

    private static GoldenCase Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        var root = document.RootElement;
        var file = root.GetProperty("file").GetString()!;
        var level = root.GetProperty("level");
        return new GoldenCase
        {
            Name = Path.GetFileNameWithoutExtension(path),
            LogPath = $"{Folders[file[..2]]}/{file}.csv",
            AsOf = DateOnly.Parse(root.GetProperty("as_of").GetString()!, CultureInfo.InvariantCulture),
            IsEnough = root.GetProperty("enough").GetBoolean(),
            Levels = Strings(level.GetProperty("overall")),
            FamilyLevels = level.GetProperty("families").EnumerateObject().ToDictionary(family => family.Name, family => Strings(family.Value)),
            MustSay = [.. root.GetProperty("must_say").EnumerateArray().Select(Saying)],
            MustNotSay = [.. root.GetProperty("must_not_say").EnumerateArray().Select(Saying)],
            Trial = root.GetProperty("trial").GetString()!,
            Known = root.TryGetProperty("known", out var known)
                ? known.EnumerateObject().ToDictionary(item => item.Name, item => item.Value.GetString()!)
                : [],
            Figures =
            [
                .. root.GetProperty("numbers").EnumerateObject()
                    .Select(figure => new Figure(figure.Name, figure.Value.GetProperty("is").GetDouble(), figure.Value.GetProperty("within").GetDouble())),
            ],
        };
    }

    private static Saying Saying(JsonElement element) => new(
        Strings(element.GetProperty("rules")),
        element.TryGetProperty("direction", out var direction) ? direction.GetString() : null);

    private static IReadOnlyList<string> Strings(JsonElement array) => [.. array.EnumerateArray().Select(item => item.GetString()!)];
}
