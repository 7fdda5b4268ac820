using System.Text.RegularExpressions;

namespace Latitude.Architecture.Tests;

/// <summary>Nothing lower knows anything higher: the arrows of docs/architecture.md.</summary>
public partial class ArrowTests
{
    /// <summary>What each project may use. A new project is added here together with its reason in docs/decisions.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Latitude.Domain"] = [],
        ["Latitude.Words"] = ["Latitude.Domain"],
        ["Latitude.Interchange"] = ["Latitude.Domain"],
        ["Latitude.Liftoscript"] = ["Latitude.Domain"],
        ["Latitude.Sync"] = ["Latitude.Domain"],
        ["Latitude.Storage"] = ["Latitude.Sync"],
        ["Latitude.Storage.Sqlite"] = ["Latitude.Storage"],
        ["Latitude.Storage.Postgres"] = ["Latitude.Storage"],
        ["Latitude.App"] = ["Latitude.Domain", "Latitude.Words", "Latitude.Interchange", "Latitude.Liftoscript", "Latitude.Sync"],
        ["Latitude.Cli"] = ["Latitude.Domain", "Latitude.Words", "Latitude.Interchange", "Latitude.Liftoscript"],
        ["Latitude.Server"] = ["Latitude.App", "Latitude.Storage.Sqlite", "Latitude.Storage.Postgres"],
        ["Latitude.KnowledgeCompiler"] = [],
        ["Latitude.DocsSite"] = [],
    };

    /// <summary>The folders of Domain, lowest first: a file may use its own folder and those before it.</summary>
    private static readonly string[] DomainFolders =
        ["Quantities", "Evidence", "Anatomy", "Exercises", "Form", "Training", "Programs", "Strength", "Coaching", "Knowledge", "Simulation"];

    public static TheoryData<string> Projects => [.. House.ProjectReferences.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_uses_only_what_lies_below_it(string project)
    {
        Allowed.ShouldContainKey(project);
        House.ProjectReferences[project].Except(Allowed[project]).ShouldBeEmpty();
    }

    [Fact]
    public void Every_folder_of_Domain_has_its_place() =>
        House.Sources("Latitude.Domain").Select(Folder).Distinct().Except(DomainFolders).ShouldBeEmpty();

    [Fact]
    public void A_folder_of_Domain_uses_only_folders_below_it()
    {
        var upward =
            from path in House.Sources("Latitude.Domain")
            let own = Array.IndexOf(DomainFolders, Folder(path))
            from Match use in DomainNamespace().Matches(File.ReadAllText(path))
            where Array.IndexOf(DomainFolders, use.Groups["folder"].Value) > own
            select $"{Path.GetRelativePath(House.Root, path)} uses {use.Groups["folder"].Value}";
        upward.ShouldBeEmpty();
    }

    [Fact]
    public void The_test_sees_an_upward_use() =>
        DomainNamespace().Match("using Latitude.Domain.Coaching.Rules;").Groups["folder"].Value.ShouldBe("Coaching");

    [Fact]
    public void Domain_takes_no_package_clock_or_file()
    {
        var banned = new[] { "System.IO.File", "File.", "TimeProvider", "HttpClient", "Console." };
        var uses =
            from path in House.Sources("Latitude.Domain")
            from line in File.ReadLines(path)
            where !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
            from word in banned
            where Regex.IsMatch(line, $@"(?<![\w.]){Regex.Escape(word)}", RegexOptions.None, TimeSpan.FromSeconds(1))
            select $"{Path.GetRelativePath(House.Root, path)}: {word}";
        uses.ShouldBeEmpty();
        File.ReadAllText(Path.Combine(House.Root, "src/Latitude.Domain/Latitude.Domain.csproj")).ShouldNotContain("PackageReference");
    }

    private static string Folder(string path) =>
        Path.GetRelativePath(Path.Combine(House.Root, "src", "Latitude.Domain"), path).Split(Path.DirectorySeparatorChar)[0];

    [GeneratedRegex(@"Latitude\.Domain\.(?<folder>\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DomainNamespace();
}
