using System.Text.Json;

namespace Latitude.Cli.Tests;

public class ReportCommandTests
{
    [Fact]
    public async Task The_page_says_what_is_short_what_to_add_and_what_was_read()
    {
        var (exitCode, page, _) = await CommandLine.RunAsync("report", CommandLine.File("strong.csv", CommandLine.BenchLover()));
        exitCode.ShouldBe(0);
        page.ShouldContain("Your back is 9 sets and 72 reps a week short.");
        page.ShouldContain("Add 3 × 8 barbell row on Mon, Wed and Fri.");
        page.ShouldContain("84 rows: 72 sets (12 warm-ups), 12 timers, notes and plans, 0 lost.");
        page.ShouldNotContain("\u001b");
    }

    [Fact]
    public async Task Why_gives_guide_row_evidence_and_sources()
    {
        var (_, page, _) = await CommandLine.RunAsync("report", "--why", CommandLine.File("strong.csv", CommandLine.BenchLover()));
        page.ShouldContain("Guide G4 · evidence thin.");
        page.ShouldContain("Sources: ");
        page.ShouldContain("Kolber");
        page.ShouldContain("Back sets a week 3 · Back reps a week 24 · Front sets a week 12");
    }

    [Fact]
    public async Task Fewer_days_asked_for_are_said_to_be_fewer()
    {
        var (_, page, _) = await CommandLine.RunAsync("report", "--from", "2026-01-12", CommandLine.File("strong.csv", CommandLine.BenchLover()));
        page.ShouldContain("The 19 days to 30 January 2026, beginner ranges.");
        page.ShouldNotContain("our weeks");
    }

    [Fact]
    public async Task Long_after_the_last_workout_that_is_said()
    {
        var (_, page, _) = await CommandLine.RunAsync("report", "--to", "2026-12-31", CommandLine.File("strong.csv", CommandLine.BenchLover()));
        page.ShouldContain("No work set in the 4 weeks to 31 December 2026: the last workout was on 30 January 2026.");
    }

    [Fact]
    public async Task Json_holds_the_counts_of_the_log()
    {
        var (exitCode, text, _) = await CommandLine.RunAsync("report", "--json", CommandLine.File("strong.csv", CommandLine.BenchLover()));
        exitCode.ShouldBe(0);
        using var document = JsonDocument.Parse(text);
        var json = document.RootElement;
        json.GetProperty("unit").GetString().ShouldBe("lb");
        var file = json.GetProperty("files")[0];
        file.GetProperty("rows").GetInt32().ShouldBe(84);
        file.GetProperty("sets").GetInt32().ShouldBe(72);
        file.GetProperty("warmups").GetInt32().ShouldBe(12);
        file.GetProperty("metadataRows").GetInt32().ShouldBe(12);
        file.GetProperty("unit").GetProperty("source").GetString().ShouldBe("guess");
        json.GetProperty("log").GetProperty("workouts").GetInt32().ShouldBe(12);
        json.GetProperty("balance").GetProperty("front").GetProperty("sets").GetInt32().ShouldBe(48);
        json.GetProperty("balance").GetProperty("back").GetProperty("reps").GetInt32().ShouldBe(96);
        json.GetProperty("balance").GetProperty("ratio").GetProperty("sets").GetDouble().ShouldBe(0.25);
        json.GetProperty("balance").GetProperty("verdict").GetString().ShouldBe("short");
        json.GetProperty("exercises").GetProperty("setsResolved").GetDouble().ShouldBe(1);
        var bench = json.GetProperty("strength").EnumerateArray().Single(one => one.GetProperty("exercise").GetString() == "bench_press");
        bench.GetProperty("e1rm").GetDouble().ShouldBe(185 * (1 + (8 / 30.0)), 0.01);
        bench.GetProperty("sessions").GetInt32().ShouldBe(12);
    }

    [Fact]
    public async Task The_same_file_twice_is_counted_once()
    {
        var path = CommandLine.File("strong.csv", CommandLine.BenchLover());
        var (_, text, _) = await CommandLine.RunAsync("report", "--json", path, path);
        using var document = JsonDocument.Parse(text);
        document.RootElement.GetProperty("log").GetProperty("sets").GetInt32().ShouldBe(72);
    }

    [Fact]
    public async Task A_level_moves_the_ranges()
    {
        var (_, page, _) = await CommandLine.RunAsync("report", "--level", "beginner", CommandLine.File("strong.csv", CommandLine.BenchLover()));
        page.ShouldContain("beginner ranges");
    }

    [Fact]
    public async Task Days_asked_for_without_a_workout_block()
    {
        var (exitCode, page, _) = await CommandLine.RunAsync("report", "--to", "2020-01-01", CommandLine.File("strong.csv", CommandLine.BenchLover()));
        exitCode.ShouldBe(1);
        page.ShouldContain("No workout lies in the days asked for.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK\u0003\u0004 no text at all \0\0\0")]
    [InlineData("a shopping list\nmilk\nbread\n")]
    public async Task A_file_that_is_no_log_is_refused_with_its_reason(string content)
    {
        var (exitCode, page, _) = await CommandLine.RunAsync("report", CommandLine.File("file.csv", content));
        exitCode.ShouldBe(1);
        page.ShouldContain("file.csv: not read");
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        var (exitCode, page, _) = await CommandLine.RunAsync("report", "no-such-file.csv");
        exitCode.ShouldBe(1);
        page.ShouldContain("no-such-file.csv: not read");
    }

    [Theory]
    [InlineData("report")]
    [InlineData("report", "a.csv", "--unit", "stone")]
    [InlineData("report", "a.csv", "--from", "31.12.2025")]
    [InlineData("report", "a.csv", "--bodyweight", "0")]
    [InlineData("report", "a.csv", "--bodyweight", "-80")]
    [InlineData("no-such-command")]
    public async Task Misuse_is_told_apart(params string[] arguments)
    {
        var (exitCode, _, error) = await CommandLine.RunAsync(arguments);
        exitCode.ShouldBe(2);
        error.ShouldNotBeEmpty();
    }
}
