using System.Globalization;
using Latitude.Domain.Coaching;
using Latitude.Domain.Exercises;
using Latitude.Domain.Strength;
using Latitude.Words;
using Spectre.Console;

namespace Latitude.Cli.Views;

/// <summary>How strong: estimated one-rep maxima with their trend, and the newest records.</summary>
internal static class StrengthView
{
    private const int MostExercises = 12;
    private const int MostRecords = 6;
    private const int SparkWidth = 16;

    public static void Write(IAnsiConsole console, ReportPage page, Report report)
    {
        console.WriteLine();
        console.MarkupLine("[bold]Strength[/]");
        var recent = Period.WeeksTo(report.Period.To, ReportBuilder.HabitWeeks);
        var series = report.Strength.Series.Where(one => one.Sessions[^1].Date >= recent.From).Take(MostExercises).ToArray();
        if (series.Length == 0)
        {
            console.MarkupLine("  No exercise of the last 12 weeks has a load and reps to estimate from.");
            return;
        }

        console.MarkupLine("  [dim]Estimated one-rep maximum, about ± 3 %. Bodyweight movements count bodyweight where it is known.[/]");
        var table = ReportView.PlainTable("", "days", "now", "best", "a week", "", "");
        foreach (var one in series)
        {
            table.AddRow(
                Markup.Escape(one.Exercise.Name) + (one.Exercise.LoadType == LoadType.PerHand ? " [dim]per hand[/]" : ""),
                Numbers.Count(one.Sessions.Count),
                Numbers.Mass(one.CurrentKilograms, page.Unit),
                Numbers.Mass(one.Best.Kilograms, page.Unit),
                one.Slope is { } slope ? TrendWords.Slope(slope) : "[dim]–[/]",
                $"[{Palette.Back}]{Sparkline.Of([.. one.Trend.Select(estimate => estimate.Kilograms)], SparkWidth)}[/]",
                one.Plateau is { } plateau ? $"[dim]{TrendWords.Plateau(plateau)}[/]" : "");
        }

        console.Write(table);
        WriteRecords(console, page, report);
    }

    private static void WriteRecords(IAnsiConsole console, ReportPage page, Report report)
    {
        var records = report.Strength.Records.Where(record => record.Date >= report.Period.From && record.Kind != RecordKind.Load).Take(MostRecords).ToArray();
        if (records.Length == 0)
        {
            return;
        }

        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]Best {Since(page)} in {PeriodWords.InSentence(report.Period)}[/]");
        foreach (var record in records)
        {
            var value = (record.Kind == RecordKind.OneRepMax ? "e1RM " : "") + RecordWords.Value(record, page.Unit);
            console.MarkupLineInterpolated($"  {record.Date.ToString("d MMM", CultureInfo.InvariantCulture),-7} {record.Exercise.Name}: {value} [dim]({SetWords.Of(record.Source.Set, page.Unit)})[/]");
        }
    }

    /// <summary>With a first day asked for, nothing before it is known.</summary>
    private static string Since(ReportPage page) =>
        page.Request.Options.From is { } from ? $"since {PeriodWords.Day(from)}," : "ever,";
}
