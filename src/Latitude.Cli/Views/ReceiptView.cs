using Latitude.Interchange;
using Latitude.Words;
using Spectre.Console;

namespace Latitude.Cli.Views;

/// <summary>What became of every row of every file: nothing is lost silently.</summary>
internal static class ReceiptView
{
    private const int MostLines = 5;

    public static void Write(IAnsiConsole console, ReportPage page)
    {
        console.WriteLine();
        console.MarkupLine("[bold]What was read[/]");
        foreach (var file in page.Reading.Files)
        {
            Write(console, file);
        }

        WriteNames(console, page);
    }

    private static void Write(IAnsiConsole console, ImportResult file)
    {
        var receipt = file.Receipt;
        if (file.Error is { } error)
        {
            var place = error.Line is { } line ? $", line {line}" : "";
            console.MarkupLineInterpolated($"  {receipt.File}: [{Palette.Warn}]not read{place}[/]: {error.Message}");
            return;
        }

        console.MarkupLineInterpolated($"  {receipt.File}: {FormatWords.Name(receipt.Format)}, {receipt.Dialect}");
        console.MarkupLineInterpolated($"    {Numbers.Count(receipt.Rows)} rows: {Numbers.Count(receipt.Sets)} sets ({Numbers.Count(receipt.Warmups)} warm-ups), {Numbers.Count(receipt.MetadataRows)} timers, notes and plans, {Numbers.Count(receipt.LostRows)} lost.");
        WriteUnit(console, receipt.Unit);
        foreach (var guess in receipt.Guesses.Take(MostLines))
        {
            console.MarkupLineInterpolated($"    [dim]Guessed: {guess.Text} ({Numbers.Of(guess.Count, "row")})[/]");
        }

        foreach (var lost in receipt.Lost.Take(MostLines))
        {
            console.MarkupLineInterpolated($"    [{Palette.Warn}]Line {lost.Line}[/] {lost.Message}");
        }

        if (receipt.LostRows > MostLines)
        {
            console.MarkupLineInterpolated($"    [dim]… and {receipt.LostRows - MostLines} more; --json lists them.[/]");
        }
    }

    private static void WriteUnit(IAnsiConsole console, UnitFinding unit)
    {
        if (unit.Value is not { } value)
        {
            return;
        }

        var name = UnitWords.Symbol(value);
        console.MarkupLineInterpolated(unit.Source == UnitSource.Guess
            ? (FormattableString)$"    [dim]Guessed: loads are in {name}: {unit.Reason}. --unit says otherwise.[/]"
            : $"    [dim]Loads in {name}: {unit.Reason}.[/]");
    }

    private static void WriteNames(IAnsiConsole console, ReportPage page)
    {
        var unknown = page.Names.Names.Where(use => use.Match.Pattern is null).ToArray();
        if (unknown.Length == 0)
        {
            return;
        }

        console.MarkupLineInterpolated($"  [dim]Not recognised: {string.Join(", ", unknown.Take(MostLines).Select(use => $"{use.Name} ({use.Sets})"))}{(unknown.Length > MostLines ? $" and {unknown.Length - MostLines} more" : "")}[/]");
    }
}
