using System.Globalization;
using System.Text.RegularExpressions;

namespace Latitude.Docs.Tests;

/// <summary>The table of docs/security.md disposes of every requirement of OWASP ASVS 5.0, levels 1 and 2, and says nothing better than it is.</summary>
public sealed partial class SecurityTableTests
{
    private static readonly string[] Disposals = ["met", "not applicable", "accepted", "open"];

    /// <summary>Words of what is still to come; they belong into rows that are open.</summary>
    private static readonly string[] WordsOfOpenRows = ["not yet", "missing", "to do", "todo", "planned", "later", "will be", "should be", "must be added", "is unfinished"];

    /// <summary>
    /// How many requirements of level 1 and of level 2 each section has, in the standard's order. Within a section those of level 1 come
    /// first, then those of level 2, numbered from 1; those of level 3 follow and are not counted here.
    /// </summary>
    private static readonly (string Section, int Level1, int Level2)[] Sections =
    [
        ("V1.1", 0, 2), ("V1.2", 5, 4), ("V1.3", 2, 9), ("V1.4", 0, 3), ("V1.5", 1, 1),
        ("V2.1", 1, 2), ("V2.2", 2, 1), ("V2.3", 1, 3), ("V2.4", 0, 1),
        ("V3.2", 2, 0), ("V3.3", 1, 3), ("V3.4", 2, 4), ("V3.5", 3, 2), ("V3.7", 0, 2),
        ("V4.1", 1, 2), ("V4.2", 0, 1), ("V4.3", 0, 2), ("V4.4", 1, 3),
        ("V5.1", 0, 1), ("V5.2", 2, 1), ("V5.3", 2, 0), ("V5.4", 0, 3),
        ("V6.1", 1, 2), ("V6.2", 8, 4), ("V6.3", 2, 2), ("V6.4", 2, 2), ("V6.5", 0, 5), ("V6.6", 0, 3), ("V6.8", 0, 4),
        ("V7.1", 0, 3), ("V7.2", 4, 0), ("V7.3", 0, 2), ("V7.4", 2, 3), ("V7.5", 0, 2), ("V7.6", 0, 2),
        ("V8.1", 1, 1), ("V8.2", 2, 1), ("V8.3", 1, 0), ("V8.4", 0, 1),
        ("V9.1", 3, 0), ("V9.2", 1, 3),
        ("V10.1", 0, 2), ("V10.2", 0, 2), ("V10.3", 0, 4), ("V10.4", 5, 6), ("V10.5", 0, 5), ("V10.6", 0, 2), ("V10.7", 0, 3),
        ("V11.1", 0, 2), ("V11.2", 0, 3), ("V11.3", 2, 1), ("V11.4", 1, 3), ("V11.5", 0, 1), ("V11.6", 0, 1),
        ("V12.1", 1, 2), ("V12.2", 2, 0), ("V12.3", 0, 4),
        ("V13.1", 0, 1), ("V13.2", 0, 5), ("V13.3", 0, 2), ("V13.4", 1, 4),
        ("V14.1", 0, 2), ("V14.2", 1, 3), ("V14.3", 1, 2),
        ("V15.1", 1, 2), ("V15.2", 1, 2), ("V15.3", 1, 6),
        ("V16.1", 0, 1), ("V16.2", 0, 5), ("V16.3", 0, 4), ("V16.4", 0, 3), ("V16.5", 0, 3),
        ("V17.1", 0, 1), ("V17.2", 0, 4), ("V17.3", 0, 2),
    ];

    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "security.md"));

    private static readonly IReadOnlyList<Row> Rows = [.. Line().Matches(Text).Select(Read)];

    [Fact]
    public void The_standard_has_70_requirements_of_level_1_and_183_of_level_2()
    {
        Sections.Sum(section => section.Level1).ShouldBe(70);
        Sections.Sum(section => section.Level2).ShouldBe(183);
    }

    [Fact]
    public void Every_requirement_of_both_levels_has_one_row_in_the_order_of_the_standard() =>
        Rows.Select(row => $"{row.Id} L{row.Level}").ShouldBe(Sections.SelectMany(section => Enumerable.Range(1, section.Level1 + section.Level2)
            .Select(number => string.Create(CultureInfo.InvariantCulture, $"{section.Section}.{number} L{(number <= section.Level1 ? 1 : 2)}"))));

    [Fact]
    public void A_row_is_met_or_not_applicable_or_accepted_or_open() => Rows.Where(row => !Disposals.Contains(row.Disposal)).ShouldBeEmpty();

    [Fact]
    public void What_is_met_names_a_file_that_shows_it() => Rows.Where(row => row.Disposal == "met" && row.Files.Count == 0).ShouldBeEmpty();

    [Fact]
    public void Every_file_that_is_named_is_there() =>
        Quoted().Matches(Text).Select(quoted => quoted.Groups["file"].Value).Where(file => !File.Exists(Path.Combine(Repository.Root, file))).ShouldBeEmpty();

    [Fact]
    public void What_is_not_met_says_why_or_what_is_lacking() => Rows.Where(row => row.Disposal != "met" && row.Words.Length < 6).ShouldBeEmpty();

    [Fact]
    public void Nothing_open_hides_under_another_word() =>
        Rows.Where(row => row.Disposal != "open" && WordsOfOpenRows.Any(word => row.Words.Contains(word, StringComparison.OrdinalIgnoreCase))).ShouldBeEmpty();

    [Fact]
    public void The_counts_above_the_table_are_the_tables() =>
        Text.ShouldContain(string.Create(CultureInfo.InvariantCulture, $"**{Count("met")} met, {Count("not applicable")} not applicable, {Count("accepted")} accepted, {Count("open")} open**"));

    private static int Count(string disposal) => Rows.Count(row => row.Disposal == disposal);

    private static Row Read(Match match) => new(
        match.Groups["id"].Value, int.Parse(match.Groups["level"].Value, CultureInfo.InvariantCulture), match.Groups["disposal"].Value, match.Groups["words"].Value,
        [.. Quoted().Matches(match.Groups["words"].Value).Select(quoted => quoted.Groups["file"].Value)]);

    [GeneratedRegex(@"^\| (?<id>V\d[\d.]*) \| (?<level>\d) \| [^|]+ \| (?<disposal>[^|]*?) \| (?<words>[^|\n]*?) \|\r?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Line();

    /// <summary>A path in backticks: it has a folder, or is a file of the root.</summary>
    [GeneratedRegex(@"`(?<file>[\w.-]+/[\w./-]+|SECURITY\.md|Directory\.Packages\.props|release)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quoted();

    private sealed record Row(string Id, int Level, string Disposal, string Words, IReadOnlyList<string> Files);
}
