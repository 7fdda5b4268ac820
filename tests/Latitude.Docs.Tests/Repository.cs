namespace Latitude.Docs.Tests;

/// <summary>The documents as they lie in the repository.</summary>
internal static class Repository
{
    /// <summary>The folder that holds <c>Latitude.slnx</c>.</summary>
    public static string Root { get; } = Find();

    /// <summary>Every Markdown file that is kept, from the root.</summary>
    public static IEnumerable<string> Documents => Directory.EnumerateFiles(Root, "*.md", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
        .Where(path => !path.Split('/').Any(folder => folder is "bin" or "obj" or "node_modules" or "artifacts" or "site"))
        .Order(StringComparer.Ordinal);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Latitude.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder.FullName;
    }
}
