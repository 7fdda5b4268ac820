using System.Globalization;
using Latitude.Domain.Form.Simulation;
using Spectre.Console;

namespace Latitude.Cli.Views;

/// <summary>The accuracy over synthetic films as a page.</summary>
internal static class FormAccuracyView
{
    public static void Write(IAnsiConsole console, IEnumerable<AccuracyRow> rows)
    {
        var table = ReportView.PlainTable("condition", "trunk", "hip", "knee", "elbow", "back", "view", "reps right", "back judged");
        foreach (var row in rows)
        {
            table.AddRow(
                row.Condition, Degrees(row.Lean), Degrees(row.Hip), Degrees(row.Knee), Degrees(row.Elbow), Degrees(row.Back), Degrees(row.Yaw),
                $"{row.RepsExact} of {row.Films}", $"{row.Judged} of {row.Films}");
        }

        console.WriteLine();
        console.MarkupLine("[dim]Mean absolute errors over frames, in degrees. Hinges and rows, backs hollow to rounded.[/]");
        console.Write(table);
    }

    private static string Degrees(double error) => double.IsNaN(error) ? "–" : error.ToString("0.0", CultureInfo.InvariantCulture);
}
