using System.Globalization;
using Latitude.Domain.Form.Evaluation;
using Spectre.Console;

namespace Latitude.Cli.Views;

/// <summary>The fit as a page: what all films say, what is in use, and how a fit without a lifter does for that lifter.</summary>
internal static class FormFitView
{
    public static void Write(IAnsiConsole console, FormEvaluation evaluation, RoundingThresholds fit, RoundingThresholds used)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]Rounded from a mean turn of {Degrees(fit.Mean)} or a whole turn of {Degrees(fit.Whole)}[/]");
        console.MarkupLineInterpolated($"[dim]In use: {Degrees(used.Mean)} and {Degrees(used.Whole)}.[/]");
        var table = ReportView.PlainTable("left out", "fit without", "right", "in use, right");
        foreach (var (lifter, without) in RoundingFit.LeavingOneLifterOut(evaluation.Films))
        {
            EvaluatedFilm[] own = [.. evaluation.Films.Where(film => film.Label.Lifter == lifter && film.Label.Back != BackLabel.None && film.Shape is not null)];
            if (own.Length > 0)
            {
                table.AddRow(
                    lifter,
                    without is { } thresholds ? $"{Degrees(thresholds.Mean)}, {Degrees(thresholds.Whole)}" : "the others show no rounding",
                    without is { } other ? Right(own, other) : "–",
                    Right(own, used));
            }
        }

        console.Write(table);
    }

    private static string Right(EvaluatedFilm[] films, RoundingThresholds thresholds) =>
        $"{films.Count(film => RoundingFit.IsRounded(film.Shape!.Value, thresholds) == (film.Label.Back == BackLabel.Rounded))} of {films.Length}";

    private static string Degrees(double angle) => angle.ToString("0.0", CultureInfo.InvariantCulture) + "°";
}
