using Latitude.Domain.Form.Measures;
using Latitude.Interchange.Film;

namespace Latitude.Cli.Films;

/// <summary>A film read from disk: its features beside its masks.</summary>
internal sealed record FilmFile
{
    private static readonly string[] FeatureEndings = [".jsonl.gz", ".jsonl"];
    private static readonly string[] MaskEndings = [".masks.gz", ".masks"];

    /// <summary>Name without ending.</summary>
    public required string Name { get; init; }

    /// <summary>What was measured, frame by frame.</summary>
    public required IReadOnlyList<FrameMeasures> Frames { get; init; }

    /// <summary>How the reading went.</summary>
    public required FeatureReading Reading { get; init; }

    /// <summary>The films a path stands for: a file, or all in a folder.</summary>
    public static IEnumerable<FileInfo> Expand(FileInfo path) => Directory.Exists(path.FullName)
        ? new DirectoryInfo(path.FullName).EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(static file => EndingOf(file.Name) is not null)
            .OrderBy(static file => file.FullName, StringComparer.Ordinal)
        : [path];

    /// <summary>The file of a film in a folder, by its name; null where there is none.</summary>
    public static FileInfo? Find(DirectoryInfo folder, string name) =>
        FeatureEndings.Select(ending => new FileInfo(Path.Combine(folder.FullName, name + ending))).FirstOrDefault(static file => file.Exists);

    /// <summary>Reads and measures a film. What cannot be opened is a result too.</summary>
    public static FilmFile Read(FileInfo file)
    {
        var ending = EndingOf(file.Name) ?? file.Extension;
        var name = file.Name[..^ending.Length];
        var frames = new List<FrameMeasures>();
        try
        {
            var meter = new FrameMeter();
            using var features = file.OpenRead();
            using var masks = MasksOf(file, name)?.OpenRead();
            var reading = FeatureReader.Read(features, masks, frame => frames.Add(meter.Measure(frame)));
            return new FilmFile { Name = name, Frames = frames, Reading = reading };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var problem = new FeatureProblem(0, "unreadable", exception is FileNotFoundException or DirectoryNotFoundException
                ? "There is no such file." : "The file cannot be read.");
            return new FilmFile { Name = name, Frames = frames, Reading = new FeatureReading { Frames = 0, Problems = [], Error = problem } };
        }
    }

    private static FileInfo? MasksOf(FileInfo features, string name) =>
        MaskEndings.Select(ending => new FileInfo(Path.Combine(features.DirectoryName!, name + ending))).FirstOrDefault(static file => file.Exists);

    private static string? EndingOf(string name) =>
        FeatureEndings.FirstOrDefault(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
