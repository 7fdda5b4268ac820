using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Latitude.Cli.Tests;

public class BacktestCommandTests
{
    [Fact]
    public async Task Json_holds_every_model_of_every_task()
    {
        var (exitCode, text, error) = await CommandLine.RunAsync("backtest", "--json", CommandLine.File("swinging.csv", Swinging()));
        exitCode.ShouldBe(0);
        error.ShouldBeEmpty();
        using var document = JsonDocument.Parse(text);
        var json = document.RootElement;
        json.GetProperty("lifters").GetInt32().ShouldBe(1);
        json.GetProperty("series").GetInt32().ShouldBe(1);
        var reps = json.GetProperty("tasks").EnumerateArray().Single(task => task.GetProperty("task").GetString() == "B");
        reps.GetProperty("predictions").GetInt32().ShouldBe(35);
        var models = reps.GetProperty("models").EnumerateArray().ToList();
        models[0].GetProperty("name").GetString().ShouldBe("session memory");
        var last = models.Single(model => model.GetProperty("name").GetString() == "last reps");
        last.GetProperty("mae").GetDouble().ShouldBe(2, "8 and 10 reps in turn");
        last.GetProperty("medianAe").GetDouble().ShouldBe(2);
        models.ShouldAllBe(model => model.GetProperty("coverage80").GetDouble() >= 0 && model.GetProperty("crps").GetDouble() >= 0);
        models.Select(model => model.GetProperty("name").GetString()).ShouldContain(reps.GetProperty("bestBaseline").GetString());
        var best = models.Single(model => model.GetProperty("name").GetString() == reps.GetProperty("bestBaseline").GetString());
        reps.GetProperty("skill").GetDouble().ShouldBe(1 - (models[0].GetProperty("mae").GetDouble() / best.GetProperty("mae").GetDouble()), 1e-4);
    }

    [Fact]
    public async Task The_page_names_the_best_simple_rule_and_each_lifter()
    {
        var (exitCode, page, _) = await CommandLine.RunAsync(
            "backtest", CommandLine.File("one.csv", Swinging()), CommandLine.File("two.csv", Swinging()));
        exitCode.ShouldBe(0);
        page.ShouldContain("2 lifters, 2 series, 80 sessions");
        page.ShouldContain("B. Reps of the top set, its load known");
        page.ShouldContain("less error than");
        page.ShouldContain("two");
    }

    [Fact]
    public async Task A_log_too_short_to_foretell_blocks()
    {
        var (exitCode, page, _) = await CommandLine.RunAsync("backtest", CommandLine.File("short.csv", CommandLine.BenchLover()));
        exitCode.ShouldBe(1);
        page.ShouldContain("nothing to foretell");
        page.ShouldContain("Too short to be scored: short.");
    }

    [Fact]
    public async Task A_file_that_is_no_log_is_named()
    {
        var (exitCode, _, error) = await CommandLine.RunAsync("backtest", CommandLine.File("list.csv", "milk\nbread\n"));
        exitCode.ShouldBe(1);
        error.ShouldContain("list.csv: not read");
    }

    /// <summary>Forty weeks of one row exercise at 60 kg, 8 and 10 reps in turn.</summary>
    private static string Swinging()
    {
        var text = new StringBuilder("Date,Workout Name,Exercise Name,Set Order,kg,Reps,km,Seconds,Notes\n");
        for (var week = 0; week < 40; week++)
        {
            var date = new DateOnly(2025, 1, 6).AddDays(7 * week).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            text.Append(CultureInfo.InvariantCulture, $"{date} 18:00:00,\"Evening\",\"Bent Over Row\",0,60.0,{(week % 2 == 0 ? 8 : 10)},0.0,0,\"\"\n");
        }

        return text.ToString();
    }
}
