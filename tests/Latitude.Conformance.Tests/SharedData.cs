namespace Latitude.Conformance.Tests;

/// <summary>Finds the real files, which lie beside the repository and are no part of it.</summary>
internal static class SharedData
{
    /// <summary>The path of a file; skips the running test with the reason where the folder is absent.</summary>
    public static string Path(string relative)
    {
        var root = Root();
        Assert.SkipWhen(root is null, "the folder of real files, ../shared beside the repository or LATITUDE_SHARED, is absent");
        return System.IO.Path.Combine(root!, relative);
    }

    private static string? Root()
    {
        var said = Environment.GetEnvironmentVariable("LATITUDE_SHARED");
        if (!string.IsNullOrEmpty(said))
        {
            return Directory.Exists(said) ? said : null;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Latitude.slnx")))
            {
                var shared = System.IO.Path.Combine(folder.FullName, "..", "shared");
                return Directory.Exists(shared) ? shared : null;
            }
        }

        return null;
    }
}
