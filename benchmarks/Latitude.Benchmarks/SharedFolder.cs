namespace Latitude.Benchmarks;

/// <summary>The folder of real files: LATITUDE_SHARED, else <c>../shared</c> beside the repository. It is no part of it and may be absent.</summary>
internal static class SharedFolder
{
    public static string Path { get; } = Find();

    private static string Find()
    {
        var shared = Environment.GetEnvironmentVariable("LATITUDE_SHARED");
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); string.IsNullOrEmpty(shared) && folder is not null; folder = folder.Parent)
        {
            shared = File.Exists(System.IO.Path.Combine(folder.FullName, "Latitude.slnx")) ? System.IO.Path.Combine(folder.FullName, "..", "shared") : null;
        }

        return shared ?? "";
    }
}
