using System.Globalization;
using Latitude.Domain.Strength.Backtesting;
using Latitude.Words;
using Spectre.Console;

namespace Latitude.Cli.Views;

/// <summary>The backtest as a page: for each task the errors of every way of forecasting, then lifter by lifter.</summary>
internal static class BacktestView
{
    public static void Write(IAnsiConsole console, BacktestResult result)
    {
        console.WriteLine();
        if (result.Tasks.Count == 0)
        {
            console.MarkupLine("[bold]There is nothing to foretell: no exercise has enough sessions.[/]");
        }
        else
        {
            console.MarkupLineInterpolated($"[bold]{Lifters(result.Lifters)}, {Numbers.Count(result.Series)} series, {Numbers.Count(result.Sessions)} sessions[/]");
            console.MarkupLine("[dim]Every session is foretold from those before it. Each lifter counts once. Warm-ups are left out; names are taken as logged.[/]");
        }

        foreach (var task in result.Tasks)
        {
            Write(console, task);
        }

        if (result.LeftOut.Count > 0)
        {
            console.WriteLine();
            console.MarkupLineInterpolated($"[dim]Too short to be scored: {Numbers.List(result.LeftOut)}.[/]");
        }
    }

    private static void Write(IAnsiConsole console, TaskResult task)
    {
        var unit = BacktestWords.Unit(task.Task);
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{BacktestWords.Id(task.Task)}. {Capital(BacktestWords.Title(task.Task))}[/]");
        console.MarkupLineInterpolated($"  [dim]{Numbers.Count(task.Predictions)} forecasts, {Lifters(task.Lifters.Count)}; errors in {unit}[/]");
        var table = ReportView.PlainTable("", "mean error", "median", "within 80 % band", "CRPS");
        foreach (var model in task.Models)
        {
            var name = model == task.Models[0] ? $"[{Palette.Back}]{Markup.Escape(model.Name)}[/]" : Markup.Escape(model.Name);
            table.AddRow(name, Two(model.MeanAbsoluteError), Two(model.MedianAbsoluteError), Numbers.Percent(model.Coverage80), Two(model.Crps));
        }

        console.Write(table);
        var interval = task.SkillInterval is { } range ? $" (95 %: {Percent(range.Low)} to {Percent(range.High)})" : "";
        console.MarkupLineInterpolated($"  {Percent(task.Skill)} less error than “{task.BestBaseline.Name}”{interval}; the whole distribution {Percent(task.CrpsSkill)}.");
        if (task.CalibrationGap is { } gap)
        {
            console.MarkupLineInterpolated($"  Chances of at least last time's reps are off by {Percent(gap)} on average.");
        }

        if (task.ColdStartError is { } cold)
        {
            console.MarkupLineInterpolated($"  In sessions 2 to 5 of a new exercise, not counted above: {Two(cold)} {unit}.");
        }

        WriteLifters(console, task);
    }

    private static void WriteLifters(IAnsiConsole console, TaskResult task)
    {
        if (task.Lifters.Count < 2)
        {
            return;
        }

        var best = task.Models.TakeWhile(model => model != task.BestBaseline).Count();
        var table = ReportView.PlainTable("lifter", "forecasts", "mean error", "best simple rule", "within 80 % band");
        foreach (var lifter in task.Lifters)
        {
            var ours = lifter.Models[0];
            table.AddRow(
                Markup.Escape(lifter.Lifter), Numbers.Count(lifter.Predictions), Two(ours.MeanAbsoluteError), Two(lifter.Models[best].MeanAbsoluteError), Numbers.Percent(ours.Coverage80));
        }

        console.WriteLine();
        console.Write(table);
    }

    private static string Lifters(int count) => Numbers.Of(count, "lifter");

    private static string Two(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Percent(double share) => (share * 100).ToString("0.0;−0.0", CultureInfo.InvariantCulture) + " %";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
