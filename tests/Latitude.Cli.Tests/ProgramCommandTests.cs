using System.Text.Json;

namespace Latitude.Cli.Tests;

public class ProgramCommandTests
{
    private const string TwoDays = """
        # Week 1
        ## Upper
        Bench Press / 3x5 100lb / progress: lp(5lb)
        ## Lower
        Squat / 5x5 80%
        """;

    [Fact]
    public async Task A_sound_program_is_said_to_be_playable()
    {
        var (exitCode, page, _) = await CommandLine.RunAsync("program", "check", CommandLine.File("a.liftoscript", TwoDays));
        exitCode.ShouldBe(0);
        page.ShouldContain("a.liftoscript can be played: 1 weeks, 2 days, 2 exercises.");
    }

    [Fact]
    public async Task A_mistake_is_shown_with_its_place_and_a_hint()
    {
        var (exitCode, page, _) = await CommandLine.RunAsync("program", "check", CommandLine.File("a.liftoscript", TwoDays.Replace("Squat", "Sqat", StringComparison.Ordinal)));
        exitCode.ShouldBe(1);
        page.ShouldContain("a.liftoscript:5:1: error: There is no exercise 'Sqat'.");
        page.ShouldContain("Did you mean 'Squat'?");
    }

    [Fact]
    public async Task The_calendar_shows_the_coming_workouts_with_their_loads()
    {
        var (exitCode, page, _) = await CommandLine.RunAsync("program", "play", CommandLine.File("a.liftoscript", TwoDays), "--workouts", "3");
        exitCode.ShouldBe(0);
        page.ShouldContain("1. Upper");
        page.ShouldContain("3 × 5 at 100 lb");
        page.ShouldContain("2. Lower");
        page.ShouldContain("5 × 5 at 107.5 lb");
        page.ShouldContain("3 × 5 at 105 lb");
    }

    [Fact]
    public async Task Settings_say_the_unit_and_the_strength()
    {
        var (exitCode, text, _) = await CommandLine.RunAsync(
            "program", "play", CommandLine.File("a.liftoscript", TwoDays), "--workouts", "2", "--json", "--settings", """{"unit": "kg", "equipment": "none", "rm1": {"Squat": "150kg"}}""");
        exitCode.ShouldBe(0);
        using var play = JsonDocument.Parse(text);
        var squat = play.RootElement.GetProperty("workouts")[1].GetProperty("exercises")[0];
        squat.GetProperty("rm1").GetString().ShouldBe("150kg");
        squat.GetProperty("prescribed")[0].GetProperty("weight").GetString().ShouldBe("120kg");
    }

    [Fact]
    public async Task The_text_after_the_play_holds_the_new_weights()
    {
        var (_, text, _) = await CommandLine.RunAsync("program", "play", CommandLine.File("a.liftoscript", TwoDays), "--workouts", "3", "--text");
        text.ShouldContain("Bench Press / 3x5 110lb / progress: lp(5lb, 1, 0, 0lb, 0, 0)");
    }

    [Fact]
    public async Task An_unknown_policy_is_misuse()
    {
        var (exitCode, _, error) = await CommandLine.RunAsync("program", "play", CommandLine.File("a.liftoscript", TwoDays), "--policy", "luck");
        exitCode.ShouldBe(2);
        error.ShouldContain("--policy is target, amrap:K, fail:N or lcg:SEED.");
    }

    [Fact]
    public async Task A_gym_loads_what_it_can_and_what_it_lacks_is_replaced()
    {
        var gym = CommandLine.File("home.json", """{"unit": "lb", "plates": {"25": 2, "10": 2}, "equipment": {"barbell": {"bar": 45}, "dumbbell": {"from": 10, "to": 50, "step": 10}}, "has": ["bench", "bar in rack"]}""");
        var program = CommandLine.File("a.liftoscript", "# Week 1\n## Day\nSquat / 3x5 110lb\nPull Up / 3x5 0lb\nLat Pulldown / 3x8 80lb");
        var (exitCode, page, _) = await CommandLine.RunAsync("program", "play", program, "--workouts", "1", "--gym", gym);
        exitCode.ShouldBe(0);
        page.ShouldContain("3 × 5 at 95 lb");
        page.ShouldContain("Pull-up → inverted row: no pull-up bar here. Same sets and reps.");
        page.ShouldContain("(for Pull Up)");
    }

    [Fact]
    public async Task What_cannot_be_done_yet_gives_way_to_an_easier_rung()
    {
        var (exitCode, page, _) = await CommandLine.RunAsync("program", "show", "basic-beginner", "--equipment", "barbell", "bench", "pull-up bar", "band", "--cannot", "chin-up", "pull-up");
        exitCode.ShouldBe(0);
        page.ReplaceLineEndings(" ").ShouldContain("Chin-up → band-assisted pull-up: an easier rung, until it can be done.");
    }

    [Fact]
    public async Task A_gym_that_cannot_be_read_is_misuse_and_said_with_its_place()
    {
        var (exitCode, _, error) = await CommandLine.RunAsync("program", "show", "basic-beginner", "--gym", CommandLine.File("home.json", """{"unit": "kg", "plates": {"x": 2}}"""));
        exitCode.ShouldBe(2);
        error.ShouldContain("home.json: plates.x is no plate");
    }
}
