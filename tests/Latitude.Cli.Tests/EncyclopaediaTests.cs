namespace Latitude.Cli.Tests;

public class EncyclopaediaTests
{
    [Theory]
    [InlineData("Bent Over Row (Barbell)")]
    [InlineData("barbell_row")]
    [InlineData("barbell row")]
    public async Task An_exercise_is_found_by_any_of_its_names(string name)
    {
        var (exitCode, page, _) = await CommandLine.RunAsync("exercise", name);
        exitCode.ShouldBe(0);
        page.ShouldContain("Barbell row");
        page.ShouldContain("One of the guide's five");
        page.ShouldContain("Hands are hooks");
    }

    [Fact]
    public async Task An_unknown_exercise_is_said_to_be_unknown()
    {
        var (exitCode, _, error) = await CommandLine.RunAsync("exercise", "qzxw vrrt");
        exitCode.ShouldBe(1);
        error.ShouldContain("No exercise called 'qzxw vrrt' is known.");
    }

    [Theory]
    [InlineData("lat_up")]
    [InlineData("upper lats")]
    [InlineData("lats")]
    public async Task A_muscle_is_found_by_id_plain_name_or_group(string name)
    {
        var (exitCode, page, _) = await CommandLine.RunAsync("muscle", name);
        exitCode.ShouldBe(0);
        page.ShouldContain("Latissimus dorsi, thoracic (upper) fibres");
    }
}
