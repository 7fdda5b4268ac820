namespace Latitude.DocsSite;

/// <summary>What is read by whom, in the order in which it is read. A document that is not listed here stops the tests.</summary>
public static class Contents
{
    /// <summary>The sections, each with its documents as paths from the root of the repository.</summary>
    public static IReadOnlyList<Section> Sections { get; } =
    [
        new("Start", ["README.md"]),
        new("For lifters", ["docs/using.md", "docs/coach.md", "docs/programs.md", "docs/trials.md", "docs/form-check.md", "docs/forecast.md", "docs/own-tables.md", "docs/export.md"]),
        new("For self-hosters", ["docs/self-hosting.md", "docs/sync.md", "docs/reliability.md", "docs/scaling.md", "docs/security.md", "SECURITY.md"]),
        new("For developers", ["docs/architecture.md", "CONTRIBUTING.md", "docs/api.md", "docs/report-json.md", "docs/adding-a-format.md", "docs/performance.md", "CHANGELOG.md"]),
    ];

    /// <summary>Folders whose documents are listed on a page of their own, with the heading of that page.</summary>
    public static IReadOnlyList<(string Folder, string Heading)> Folders { get; } =
    [
        ("docs/decisions", "Decisions"),
        ("docs/cases", "Golden cases"),
    ];
}
