namespace Latitude.App.Tests;

/// <summary>Where the sources lie.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? folder) => folder is null ? throw new DirectoryNotFoundException("Latitude.slnx lies in no folder above.")
        : File.Exists(Path.Combine(folder.FullName, "Latitude.slnx")) ? folder.FullName : Find(folder.Parent);
}
