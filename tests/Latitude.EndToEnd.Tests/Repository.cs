namespace Latitude.EndToEnd.Tests;

/// <summary>The source tree that the tests run in.</summary>
internal static class Repository
{
    /// <summary>The folder that holds Latitude.slnx.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Debug or Release, whichever this test was built as.</summary>
    public static string Configuration { get; } =
        new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)).Parent!.Name;

    /// <summary>A file of the shared real-world logs; null where they are absent.</summary>
    public static string? SharedLog(string path) => Shared("logs", path);

    /// <summary>A file of the shared material for the form check; null where it is absent.</summary>
    public static string? SharedFilm(string path) => Shared("form", path);

    private static string? Shared(string kind, string path)
    {
        var folder = Environment.GetEnvironmentVariable("LATITUDE_SHARED") is { Length: > 0 } named ? named : Path.Combine(Root, "..", "shared");
        var file = Path.Combine(folder, "data", kind, path);
        return File.Exists(file) ? file : null;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Latitude.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("Latitude.slnx is in no folder above the tests.");
        }

        return folder.FullName;
    }
}
