using System.CommandLine;
using Latitude.Cli.Json;
using Latitude.Cli.Views;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Quantities;
using Latitude.Domain.Strength.Backtesting;
using Latitude.Interchange;

namespace Latitude.Cli.Commands;

/// <summary><c>latitude backtest LOG…</c>: how well the forecast would have foretold these logs, beside simple rules.</summary>
internal static class BacktestCommand
{
    public static Command Create()
    {
        var logs = LogArgument.Of("Exports of training apps, one lifter each, or folders of them.");
        var json = new Option<bool>("--json") { Description = "Write JSON instead of a page." };
        var unit = new Option<string?>("--unit") { Description = "kg or lb: the unit of files that do not say theirs." };
        unit.AcceptOnlyFromAmong("kg", "lb");
        var command = new Command("backtest", "Foretell every session of a log from those before it, and compare with what was done.")
        {
            logs, json, unit,
        };
        command.SetAction(result => Run(
            result.GetRequiredValue(logs),
            result.GetValue(json),
            result.GetValue(unit) switch { "kg" => MassUnit.Kilogram, "lb" => MassUnit.Pound, _ => null }));
        return command;
    }

    private static int Run(FileInfo[] logs, bool json, MassUnit? unit)
    {
        var options = new ImportOptions { Names = KnowledgeBase.Load().Names, Unit = unit };
        FileInfo[] files = [.. logs.SelectMany(LogReading.Expand)];
        using var line = new ProgressLine();
        var lifters = new List<BacktestLog>();
        var unread = new List<ImportResult>();
        for (var i = 0; i < files.Length; i++)
        {
            var result = LogReading.ReadFile(files[i], options);
            if (result.Error is null)
            {
                lifters.Add(new BacktestLog(Path.GetFileNameWithoutExtension(files[i].Name), result.Log));
            }
            else
            {
                unread.Add(result);
            }

            line.Show("reading", i + 1, files.Length, files[i].Name);
        }

        var backtest = Backtest.Run(lifters, line);
        line.Dispose();
        foreach (var file in unread)
        {
            Console.Error.WriteLine($"{file.Receipt.File}: not read: {file.Error!.Message}");
        }

        if (json)
        {
            BacktestJson.Write(Console.OpenStandardOutput(), backtest);
        }
        else
        {
            BacktestView.Write(Terminal.Out, backtest);
        }

        return unread.Count > 0 || backtest.Tasks.Count == 0 ? ExitCodes.Blocked : ExitCodes.Ok;
    }
}
