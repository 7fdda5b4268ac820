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
        list.RootElement.EnumerateArray().Select(routine => routine.GetProperty("id").GetString()).ShouldBe(
            ["basic-beginner", "greyskull-lp", "greyskull-phrak", "starting-strength-1", "starting-strength-3", "stronglifts-5x5"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("size", true)]
    [InlineData("strength", true)]
    [InlineData("general", false)]
    public async Task A_routine_for_strength_and_size_is_listed_for_either(string goal, bool isListed)
    {
        var (_, page, _) = await CommandLine.RunAsync("program", "list", "--goal", goal);
        page.Contains("531-boring-but-big", StringComparison.Ordinal).ShouldBe(isListed);
    }

    [Fact]
    public async Task Days_and_minutes_are_limits()
    {
        var (_, page, _) = await CommandLine.RunAsync("program", "list", "--days", "3", "--minutes", "30");
        page.ShouldContain("nautilus-circuit");
        page.ShouldNotContain("basic-beginner");
    }

    [Fact]
    public async Task When_nothing_fits_it_is_said() =>
        (await CommandLine.RunAsync("program", "list", "--days", "1")).Out.ShouldContain("No established routine fits");

    [Fact]
    public async Task A_routine_is_shown_with_reasons_and_every_workout()
    {
        var (exitCode, page, _) = await CommandLine.RunAsync("program", "show", "Texas Method");
        exitCode.ShouldBe(0);
        page.ShouldContain("Against it");
        page.ShouldContain("Week 2");
        // Friday's five of week 1: 84 % of the notation's 135 lb is 113.4, the gym loads 112.5.
        page.ShouldContain("1 × 5 at 112.5 lb");
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
}
