using System.Text.Json;

namespace Latitude.Cli.Tests;

public class RoutineCommandTests
{
    [Fact]
    public async Task A_beginner_with_barbell_bench_and_bar_gets_routines_that_need_nothing_else()
    {
        var (exitCode, text, _) = await CommandLine.RunAsync(
            "program", "list", "--level", "beginner", "--equipment", "barbell", "bench", "pull-up bar", "--json");
        exitCode.ShouldBe(0);
        using var list = JsonDocument.Parse(text);
        list.RootElement.GetProperty("offers").EnumerateArray().Select(routine => routine.GetProperty("id").GetString()).ShouldBe(
            ["basic-beginner", "greyskull-lp", "greyskull-phrak", "starting-strength-1", "starting-strength-3", "stronglifts-5x5"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("size", "madcow-5x5")]
    [InlineData("strength", "generic-bulking")]
    public async Task A_routine_for_strength_alone_is_not_offered_for_size_nor_the_other_way_round(string goal, string refused)
    {
        var (_, text, _) = await CommandLine.RunAsync("program", "list", "--level", "intermediate", "--goal", goal, "--json");
        using var list = JsonDocument.Parse(text);
        Ids(list, "offers").ShouldContain("531-boring-but-big");
        Ids(list, "notOffered").ShouldContain(refused);
    }

    [Fact]
    public async Task What_is_not_offered_says_why()
    {
        var (_, page, _) = await CommandLine.RunAsync("program", "list", "--equipment", "pull-up bar", "parallel bars", "ab wheel", "band", "bar in rack", "box");
        page.ShouldContain("1. Bodyweight Recommended Routine");
        page.ShouldContain("needs barbell and bench: basic-beginner");
        page.ShouldContain("made for advanced lifters: arnold-split");
    }

    [Fact]
    public async Task Days_and_minutes_are_limits()
    {
        var (_, page, _) = await CommandLine.RunAsync("program", "list", "--days", "3", "--minutes", "30");
        page.ShouldContain("1. Nautilus circuit");
        page.ShouldContain("takes up to 42 minutes: basic-beginner");
    }

    [Fact]
    public async Task When_nothing_fits_it_is_said() =>
        (await CommandLine.RunAsync("program", "list", "--days", "1")).Out.ShouldContain("No established routine fits");

    [Fact]
    public async Task A_routine_is_shown_with_reasons_and_every_workout()
    {
        var (exitCode, page, _) = await CommandLine.RunAsync("program", "show", "Texas Method");
        exitCode.ShouldBe(0);
        page.ShouldContain("What else speaks against it");
        page.ShouldContain("Sets a week           14     9         1.56");
        page.ShouldContain("Week 2");
        // Friday's five of week 1: 84 % of the notation's 135 lb is 113.4, the gym loads 112.5.
        page.ShouldContain("1 × 5 at 112.5 lb");
    }

    [Fact]
    public async Task A_beginner_is_told_that_a_body_part_split_is_not_for_them_and_that_routines_stay_as_they_are()
    {
        var (exitCode, page, _) = await CommandLine.RunAsync("program", "show", "body-part-split", "--level", "beginner");
        exitCode.ShouldBe(0);
        page.ShouldContain("Not offered to you: made for intermediate lifters.");
        page.ShouldContain("They open when you are intermediate");
    }

    [Fact]
    public async Task The_analysis_is_there_for_machines()
    {
        var (_, text, _) = await CommandLine.RunAsync("program", "show", "greyskull-phrak", "--json");
        using var routine = JsonDocument.Parse(text);
        var balance = routine.RootElement.GetProperty("analysis").GetProperty("balance");
        balance.GetProperty("front").GetProperty("setsWeekly").GetDouble().ShouldBe(9);
        balance.GetProperty("aSets").GetDouble().ShouldBe(1.167);
        balance.GetProperty("bSets").GetDouble().ShouldBe(1);
    }

    [Fact]
    public async Task A_part_of_a_name_is_enough_where_only_one_routine_has_it()
    {
        (await CommandLine.RunAsync("program", "show", "madcow")).ExitCode.ShouldBe(0);
        var (exitCode, _, error) = await CommandLine.RunAsync("program", "show", "greyskull");
        exitCode.ShouldBe(1);
        error.ShouldContain("greyskull-lp, greyskull-phrak");
    }

    [Fact]
    public async Task The_program_as_text_can_be_checked_as_any_other()
    {
        var (_, text, _) = await CommandLine.RunAsync("program", "show", "gzclp", "--text");
        var (exitCode, page, _) = await CommandLine.RunAsync("program", "check", CommandLine.File("gzclp.liftoscript", text));
        exitCode.ShouldBe(0);
        page.ShouldContain("4 weeks, 12 days, 10 exercises");
    }

    [Fact]
    public async Task An_own_program_is_judged_and_the_one_change_that_mends_most_named_with_its_own_days()
    {
        var (_, text, _) = await CommandLine.RunAsync("program", "show", "phul", "--text");
        var (exitCode, page, _) = await CommandLine.RunAsync("program", "analyse", CommandLine.File("own.liftoscript", text), "--level", "intermediate");
        exitCode.ShouldBe(0);
        page.ShouldContain("This is PHUL, its exercises unchanged.");
        page.ShouldContain("→ Do pull-up in place of lat pulldown on “Upper power”.");
        page.ShouldContain("Sets a week           15    18         0.83");
    }

    [Theory]
    [InlineData("--days", "0", 2)]
    [InlineData("--level", "expert", 2)]
    public async Task What_no_program_can_have_is_refused(string option, string value, int expected) =>
        (await CommandLine.RunAsync("program", "analyse", CommandLine.File("own.liftoscript", "# Week 1\n## Day\nSquat / 3x5 100lb\n"), option, value)).ExitCode.ShouldBe(expected);

    private static IEnumerable<string?> Ids(JsonDocument list, string name) =>
        list.RootElement.GetProperty(name).EnumerateArray().Select(routine => routine.GetProperty("id").GetString());
}
