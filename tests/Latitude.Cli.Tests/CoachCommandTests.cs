using System.Text.Json;

namespace Latitude.Cli.Tests;

public class CoachCommandTests
{
    [Fact]
    public async Task The_page_says_what_to_do_how_far_you_are_and_what_to_load()
    {
        var (exitCode, page, _) = await CommandLine.RunAsync("coach", CommandLine.File("strong.csv", CommandLine.BenchLover()));
        exitCode.ShouldBe(0);
        page.ShouldContain("1  Add 3 × 8 barbell row on Mon, Wed and Fri.");
        page.ShouldContain("Your back is 9 sets and 72 reps a week short.");
        page.ShouldContain("Your level  Not known yet");
        page.ShouldContain("Next time");
        page.ShouldContain("Education, not medical advice.");
    }

    [Fact]
    public async Task A_stated_level_is_said_to_be_stated()
    {
        var (_, page, _) = await CommandLine.RunAsync("coach", "--level", "beginner", CommandLine.File("strong.csv", CommandLine.BenchLover()));
        page.ShouldContain("Your level  Beginner, as you say.");
    }

    [Fact]
    public async Task Json_holds_at_most_three_points_each_with_a_remedy_and_its_reasons()
    {
        var (exitCode, text, _) = await CommandLine.RunAsync("coach", "--json", CommandLine.File("strong.csv", CommandLine.BenchLover()));
        exitCode.ShouldBe(0);
        using var document = JsonDocument.Parse(text);
        var json = document.RootElement;
        json.GetProperty("unit").GetString().ShouldBe("lb");
        json.GetProperty("date").GetString().ShouldBe("2026-01-30");
        var points = json.GetProperty("points").EnumerateArray().ToArray();
        points.Length.ShouldBeInRange(1, 3);
        points[0].GetProperty("rule").GetString().ShouldBe("back_front_balance");
        points[0].GetProperty("remedies")[0].GetProperty("exercise").GetString().ShouldBe("barbell_row");
        points[0].GetProperty("why").GetProperty("guide").GetString().ShouldBe("G4");
        json.GetProperty("level").GetProperty("workedOut").GetString().ShouldBe("unknown");
        json.GetProperty("level").GetProperty("families").GetArrayLength().ShouldBe(5);
        json.GetProperty("next").EnumerateArray().Select(next => next.GetProperty("exercise").GetString()).ShouldBe(["barbell_row", "bench_press"]);
        json.GetProperty("said").GetArrayLength().ShouldBe(points.Length);
    }

    [Theory]
    [InlineData("--days", "9")]
    [InlineData("--equipment", "anvil")]
    [InlineData("--sex", "maybe")]
    public async Task What_cannot_be_is_misuse(string option, string value)
    {
        var (exitCode, _, error) = await CommandLine.RunAsync("coach", CommandLine.File("strong.csv", CommandLine.BenchLover()), option, value);
        exitCode.ShouldBe(2);
        error.ShouldContain(option);
    }
}
