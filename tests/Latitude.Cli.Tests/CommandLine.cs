using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Latitude.Cli.Tests;

/// <summary>Runs <c>latitude</c> as a process of its own, as a shell would.</summary>
internal static class CommandLine
{
    public static async Task<(int ExitCode, string Out, string Error)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "latitude.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await error);
    }

    /// <summary>A file that lasts as long as the test.</summary>
    public static string File(string name, string text)
    {
        var folder = Directory.CreateTempSubdirectory("latitude-");
        var path = Path.Combine(folder.FullName, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    /// <summary>
    /// Four weeks of Mondays, Wednesdays and Fridays in Strong's layout, in pounds: 4 × 8 bench press, 1 × 8 barbell row, a warm-up and a rest timer.
    /// Front 12 sets a week, back 3.
    /// </summary>
    public static string BenchLover()
    {
        var text = new StringBuilder("Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n");
        for (var session = 0; session < 12; session++)
        {
            var date = new DateOnly(2026, 1, 5).AddDays((session / 3 * 7) + (session % 3 * 2)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            Row("Bench Press (Barbell)", "W", 95, 8);
            for (var set = 1; set <= 4; set++)
            {
                Row("Bench Press (Barbell)", set.ToString(CultureInfo.InvariantCulture), 185, 8);
            }

            Row("Bench Press (Barbell)", "Rest Timer", 0, 0);
            Row("Bent Over Row (Barbell)", "1", 155, 8);

            void Row(string exercise, string order, int load, int reps) => text.Append(CultureInfo.InvariantCulture,
                $"{date} 18:00:00,\"Evening\",1h 5m,\"{exercise}\",{order},{load}.0,{reps}.0,0,0.0,\"\",\"\",\n");
        }

        return text.ToString();
    }
}
