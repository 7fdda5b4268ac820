using System.Xml.Linq;

namespace Latitude.Architecture.Tests;

/// <summary>The source tree on disk.</summary>
internal static class House
{
    public static string Root { get; } = FindRoot();

    /// <summary>Project name → the projects it references, for everything under src and tools.</summary>
    public static IReadOnlyDictionary<string, string[]> ProjectReferences { get; } =
        new[] { "src", "tools" }
            .Where(folder => Directory.Exists(Path.Combine(Root, folder)))
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.csproj", SearchOption.AllDirectories))
            .ToDictionary(
                path => Path.GetFileNameWithoutExtension(path),
                path => XDocument.Load(path).Descendants("ProjectReference")
                    .Where(reference => (string?)reference.Attribute("ReferenceOutputAssembly") != "false")
                    .Select(reference => Path.GetFileNameWithoutExtension(((string)reference.Attribute("Include")!).Replace('\\', '/')))
                    .ToArray());

    /// <summary>All C# sources of a project, without generated ones.</summary>
    public static IEnumerable<string> Sources(string project)
    {
        var folder = Path.Combine(Root, "src", project);
        return Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
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
