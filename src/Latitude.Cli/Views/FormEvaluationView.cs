using System.Globalization;
using Latitude.Domain.Form.Evaluation;
using Latitude.Words;
using Spectre.Console;

namespace Latitude.Cli.Views;

/// <summary>The evaluation as a page: how often the check is right, with intervals, by lifter and by film.</summary>
internal static class FormEvaluationView
{
    public static void Write(IAnsiConsole console, FormEvaluation evaluation)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{Numbers.CountOf(evaluation.Films.Count, "film")} of {Numbers.CountOf(evaluation.Lifters.Count, "lifter")}[/]");
        console.MarkupLine("[dim]In brackets the 95 % interval over films; films of one lifter are alike, so the truth is less sure than that.[/]");
        var table = ReportView.PlainTable("", "right", "of", "share");
        Row(table, "rounded backs found", evaluation.Sensitivity);
        Row(table, "neutral backs left in peace", evaluation.Specificity);
        Row(table, "reps exact", evaluation.RepsExact);
        Row(table, "reps off by one at most", evaluation.RepsWithinOne);
        Row(table, "refused what cannot be judged", evaluation.RightlyRefused);
        Row(table, "wrongly refused", evaluation.WronglyRefused);
        console.Write(table);
        console.Write(Lifters(evaluation));
        console.Write(Films(evaluation));
    }

    private static Table Lifters(FormEvaluation evaluation)
    {
        var table = ReportView.PlainTable("lifter", "films", "rounded found", "neutral left", "reps within one");
        foreach (var lifter in evaluation.Lifters)
        {
            table.AddRow(Markup.Escape(lifter.Lifter), Text(lifter.Films), Of(lifter.Sensitivity), Of(lifter.Specificity), Of(lifter.RepsWithinOne));
        }

        return table;
    }

    private static Table Films(FormEvaluation evaluation)
    {
        var table = ReportView.PlainTable("film", "lifter", "label", "found", "mean turn", "whole turn", "from the side", "reps", "labelled");
        foreach (var film in evaluation.Films)
        {
            table.AddRow(
                Markup.Escape(film.Label.Clip),
                Markup.Escape(film.Label.Lifter),
                film.Label.Back switch { BackLabel.Rounded => "rounded", BackLabel.Neutral => "neutral", _ => "–" },
                FormWords.Name(film.Back),
                Degrees(film.Shape?.Mean),
                Degrees(film.Shape?.Whole),
                Degrees(film.Report.Yaw),
                film.Report.Result.Reps is { } reps ? Text(reps) : "–",
                film.Label.Reps is { } labelled ? Text(labelled) : "–");
        }

        return table;
    }

    private static void Row(Table table, string name, Proportion proportion) => table.AddRow(
        name, Text(proportion.Hits), Text(proportion.Trials),
        proportion.Rate is { } rate ? $"{Numbers.Percent(rate)} ({Numbers.Percent(proportion.Low)} to {Numbers.Percent(proportion.High)})" : "–");

    private static string Of(Proportion proportion) => proportion.Trials == 0 ? "–" : $"{Text(proportion.Hits)} of {Text(proportion.Trials)}";

    private static string Degrees(double? angle) => angle is { } value && !double.IsNaN(value) ? value.ToString("0.0", CultureInfo.InvariantCulture) + "°" : "–";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
