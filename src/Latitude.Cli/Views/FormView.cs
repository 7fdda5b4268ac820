using System.Globalization;
using Latitude.Cli.Films;
using Latitude.Domain.Exercises;
using Latitude.Domain.Form;
using Latitude.Words;
using Spectre.Console;

namespace Latitude.Cli.Views;

/// <summary>A checked film as a page: what was done, what was found, rep by rep, and what to do next time.</summary>
internal static class FormView
{
    public static void Write(IAnsiConsole console, IReadOnlyList<CheckedFilm> films, Exercise? exercise)
    {
        foreach (var film in films)
        {
            console.WriteLine();
            if (film.Report is { } report)
            {
                Write(console, film.Film.Name, report, exercise);
            }
            else
            {
                console.MarkupLineInterpolated($"[bold]{film.Film.Name}[/]: not read: {film.Film.Reading.Error!.Message}");
            }
        }
    }

    private static void Write(IAnsiConsole console, string name, FormReport report, Exercise? exercise)
    {
        var what = exercise?.Name ?? (report.Movement is { } movement ? $"{FormWords.Name(movement)} (recognised)" : "unknown movement");
        var reps = report.Result.Reps is { } count ? Numbers.CountOf(count, "rep") : "reps not counted";
        console.MarkupLineInterpolated($"[bold]{name}[/]  {what}, {reps}");
        foreach (var refusal in report.Refusals)
        {
            console.MarkupLineInterpolated($"  [{Palette.Warn}]{FormWords.Refusal(refusal.Gate)}[/]");
        }

        foreach (var verdict in report.Result.Verdicts)
        {
            console.MarkupLineInterpolated($"  [{Colour(verdict.Outcome)}]{FormWords.Name(verdict.Rule),-16}[/] {FormWords.Verdict(verdict, report.Result.Reps ?? 0)}");
        }

        if (FormWords.LoadChange(report.Result) is { Length: > 0 } change)
        {
            console.MarkupLineInterpolated($"  [bold]{change}[/]");
        }

        if (report.Reps.Count > 0)
        {
            console.Write(Table(report));
        }
    }

    private static Table Table(FormReport report)
    {
        FormRule[] rules = [.. report.Result.Verdicts.Select(static verdict => verdict.Rule)];
        var table = ReportView.PlainTable(["rep", "up", "down", .. rules.Select(FormWords.Name)]);
        foreach (var rep in report.Reps)
        {
            table.AddRow(
            [
                rep.Rep.Number.ToString(CultureInfo.InvariantCulture), Seconds(rep.LiftSeconds), Seconds(rep.LowerSeconds),
                .. rules.Select(rule => Cell(rep.Findings.FirstOrDefault(finding => finding.Rule == rule))),
            ]);
        }

        return table;
    }

    private static string Cell(FormFinding? finding) => finding switch
    {
        null => "",
        { Value: { } value } => $"[{Colour(finding.Outcome)}]{FormWords.Value(value, finding.Unit)}[/]",
        _ => "–",
    };

    private static string Seconds(double? seconds) => seconds is { } value ? value.ToString("0.0", CultureInfo.InvariantCulture) + " s" : "–";

    private static string Colour(FormOutcome outcome) => outcome switch
    {
        FormOutcome.Passed => Palette.Back,
        FormOutcome.Borderline => Palette.Warn,
        FormOutcome.Failed => Palette.Front,
        _ => "dim",
    };
}
