namespace Latitude.Docs.Tests;

/// <summary>Text of lifters and files stays text in the browser: whatever turns text into markup or code is not used at all.</summary>
public class BrowserCodeTests
{
    private static readonly string[] Forbidden =
    [
        "MarkupString", "AddMarkupContent", "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "createContextualFragment", "srcdoc", "eval(", "new Function", "javascript:",
    ];

    public static TheoryData<string> Words => [.. Forbidden];

    [Theory]
    [MemberData(nameof(Words))]
    public void No_code_of_the_app_turns_text_into_markup_or_code(string word) =>
        Sources().Where(file => File.ReadAllText(file).Contains(word, StringComparison.Ordinal)).Select(file => Path.GetRelativePath(Repository.Root, file)).ShouldBeEmpty();

    [Fact]
    public void Every_kind_of_source_is_looked_at() =>
        Sources().Select(Path.GetExtension).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ShouldBe([".cs", ".html", ".js", ".razor", ".ts"]);

    private static IEnumerable<string> Sources()
    {
        var app = Path.Combine(Repository.Root, "src", "Latitude.App");
        return Directory.EnumerateFiles(app, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".razor" or ".ts" or ".js" or ".html")
            .Where(file => !Path.GetRelativePath(app, file).Replace('\\', '/').Split('/').Any(folder => folder is "bin" or "obj" or "node_modules" or "gen"));
    }
}
