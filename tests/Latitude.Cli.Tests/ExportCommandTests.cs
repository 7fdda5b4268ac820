using System.Text.Json;

namespace Latitude.Cli.Tests;

public class ExportCommandTests
{
    [Fact]
    public async Task The_log_leaves_as_json_with_every_set()
    {
        var (exitCode, text, _) = await CommandLine.RunAsync("export", CommandLine.File("strong.csv", CommandLine.BenchLover()));
        exitCode.ShouldBe(0);
        using var document = JsonDocument.Parse(text);
        document.RootElement.GetProperty("workouts").EnumerateArray()
            .Sum(workout => workout.GetProperty("exercises").EnumerateArray().Sum(exercise => exercise.GetProperty("sets").GetArrayLength()))
            .ShouldBe(72);
    }

    [Fact]
    public async Task The_log_leaves_as_a_table_of_one_row_a_set()
    {
        var (_, text, _) = await CommandLine.RunAsync("export", "--to", "csv", CommandLine.File("strong.csv", CommandLine.BenchLover()));
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(73);
        lines[1].ShouldBe("2026-01-05,18:00:00,Evening,3900,Bench Press (Barbell),,,1,warm_up,95,lb,external,8,,,,,,,,,,");
    }
}
