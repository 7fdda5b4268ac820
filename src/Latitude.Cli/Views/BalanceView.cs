using Latitude.Domain.Coaching;
using Latitude.Words;
using Spectre.Console;

namespace Latitude.Cli.Views;

/// <summary>Back against front: strokes a set, then the ratios by sets, by reps and without hinges.</summary>
internal static class BalanceView
{
    /// <param name="console">Where to.</param>
    /// <param name="balance">Both sides over a period.</param>
    /// <param name="weeks">Its length.</param>
    public static void Write(IAnsiConsole console, Balance balance, double weeks)
    {
        var (back, front) = (balance.Back, balance.Front);
        Tally(console, "Back", Palette.Back, back.Sets / weeks, front.Sets / weeks);
        Tally(console, "Front", Palette.Front, front.Sets / weeks, back.Sets / weeks);
        console.WriteLine();
        var table = ReportView.PlainTable("", "back", "front", "back : front");
        table.AddRow("Sets a week", Numbers.Weekly(back.Sets / weeks), Numbers.Weekly(front.Sets / weeks), Numbers.Ratio(balance.SetRatio));
        table.AddRow("Reps a week", Numbers.Weekly(Math.Round(back.Reps / weeks)), Numbers.Weekly(Math.Round(front.Reps / weeks)), Numbers.Ratio(balance.RepRatio));
        table.AddRow("Sets without hinges", Numbers.Weekly(balance.UpperBack.Sets / weeks), Numbers.Weekly(front.Sets / weeks), Numbers.Ratio(balance.StrictSetRatio));
        console.Write(table);
    }

    private static void Tally(IAnsiConsole console, string side, string colour, double sets, double other)
    {
        const int mostStrokes = 60;
        var scale = Math.Max(sets, other) > mostStrokes ? mostStrokes / Math.Max(sets, other) : 1;
        var strokes = (int)Math.Round(sets * scale);
        var missing = Math.Max(0, (int)Math.Round(other * scale) - strokes);
        console.MarkupLine($"  {side,-6}[{colour}]{new string('┃', strokes)}[/][dim]{new string('┊', side == "Back" ? missing : 0)}[/] {Numbers.Weekly(sets)}");
    }
}
