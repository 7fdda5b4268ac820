using System.Text.RegularExpressions;

namespace Latitude.App.Tests;

/// <summary>The document that is there before the runtime, and its German.</summary>
public partial class FirstScreenWordsTests
{
    private static readonly string Document = File.ReadAllText(Path.Combine(Repository.Root, "src/Latitude.App/wwwroot/index.html"));

    private static readonly string German = File.ReadAllText(Path.Combine(Repository.Root, "src/Latitude.App/Client/german.ts"));

    [Fact]
    public void Every_phrase_of_the_document_has_its_German_and_no_other()
    {
        var said = Said().Matches(Document).Select(match => match.Groups["key"].Value).ToHashSet();
        foreach (var script in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src/Latitude.App/Client"), "*.ts", SearchOption.AllDirectories))
        {
            said.UnionWith(SaidByScript().Matches(File.ReadAllText(script)).Select(match => match.Groups["key"].Value));
        }

        var translated = Entry().Matches(German).Select(match => match.Groups["key"].Value).ToArray();
        said.Order(StringComparer.Ordinal).ShouldBe(translated.Order(StringComparer.Ordinal));
        said.Count.ShouldBeGreaterThan(30);
    }

    [Fact]
    public void The_document_says_nothing_that_cannot_be_exchanged()
    {
        var rest = Marked().Replace(Document, "");
        rest = Script().Replace(rest, "");
        var words = Text().Matches(rest).Select(match => match.Groups["text"].Value.Trim()).Where(text => Letters().IsMatch(text));
        words.ShouldBe(["Latitude", "Latitude", "kg", "lb"], "a name, and the symbols of units; anything else needs data-say");
        Label().Matches(rest).Select(match => match.Value).ShouldBeEmpty();
    }

    [GeneratedRegex("data-say=\"(?:[\\w-]+:)?(?<key>[\\w-]+)\"")]
    private static partial Regex Said();

    [GeneratedRegex("\\bsay\\(\"(?<key>[\\w-]+)\"")]
    private static partial Regex SaidByScript();

    [GeneratedRegex("^  \"(?<key>[\\w-]+)\": \"[^\"]+\",$", RegexOptions.Multiline)]
    private static partial Regex Entry();

    /// <summary>An element with a phrase: up to its end where the phrase is its text, the tag alone where it is an attribute.</summary>
    [GeneratedRegex("<(?:\\w+)[^>]*data-say=\"[\\w-]+\"[^>]*>[^<]*</\\w+>|<(?:\\w+)[^>]*data-say=\"[\\w-]+:[\\w-]+\"[^>]*>")]
    private static partial Regex Marked();

    [GeneratedRegex("<!--.*?-->|<script.*?</script>", RegexOptions.Singleline)]
    private static partial Regex Script();

    [GeneratedRegex(">(?<text>[^<]+)<")]
    private static partial Regex Text();

    [GeneratedRegex("\\p{L}{2,}")]
    private static partial Regex Letters();

    [GeneratedRegex("<[^>]*\\b(?:aria-label|placeholder|title|alt)=\"[^\"]*\\p{L}[^\"]*\"[^>]*>")]
    private static partial Regex Label();
}
