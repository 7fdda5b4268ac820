using Latitude.Domain.Coaching;
using Latitude.Domain.Coaching.Rules;
using Latitude.Words;
using Spectre.Console;

namespace Latitude.Cli.Views;

/// <summary>The report as a page: verdict, remedy, then the proof.</summary>
internal static class ReportView
{
    public static void Write(IAnsiConsole console, ReportPage page)
    {
        if (page.Report is { } report)
        {
            WriteVerdict(console, page, report);
            WriteDoses(console, page, report);
            WriteFunctions(console, page, report);
            WriteShortRules(console, page, report);
            StrengthView.Write(console, page, report);
        }
        else
        {
            console.MarkupLine(page.Reading.Log.SetCount == 0
                ? "[bold]There is nothing to judge: no set could be read.[/]"
                : "[bold]No workout lies in the days asked for.[/]");
        }

        ReceiptView.Write(console, page);
    }

    private static void WriteVerdict(IAnsiConsole console, ReportPage page, Report report)
    {
        var advice = report.AdviceOf(BackFrontBalance.Id);
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{Sentences(page).Sentence(advice)}[/]");
        console.MarkupLineInterpolated($"[dim]{PeriodWords.Sentence(report.Period)}, {Level(report)} ranges.[/]");
        console.WriteLine();
        if (!report.Data.IsEnough)
        {
            foreach (var gap in report.Data.Gaps)
            {
                console.MarkupLineInterpolated($"  {DataWords.Sentence(gap, report, page.Knowledge.Rules[EnoughData.Id])}");
            }

            console.WriteLine();
        }

        WriteTally(console, report);
        WriteRemedies(console, page, advice);
    }

    private static void WriteTally(IAnsiConsole console, Report report)
    {
        var weeks = report.Period.Weeks;
        var (back, front) = (report.Balance.Back, report.Balance.Front);
        Tally(console, "Back", Palette.Back, back.Sets / weeks, front.Sets / weeks);
        Tally(console, "Front", Palette.Front, front.Sets / weeks, back.Sets / weeks);
        console.WriteLine();
        var table = PlainTable("", "back", "front", "back : front");
        table.AddRow("Sets a week", Numbers.Weekly(back.Sets / weeks), Numbers.Weekly(front.Sets / weeks), Numbers.Ratio(report.Balance.SetRatio));
        table.AddRow("Reps a week", Numbers.Weekly(Math.Round(back.Reps / weeks)), Numbers.Weekly(Math.Round(front.Reps / weeks)), Numbers.Ratio(report.Balance.RepRatio));
        table.AddRow("Sets without hinges", Numbers.Weekly(report.Balance.UpperBack.Sets / weeks), Numbers.Weekly(front.Sets / weeks), Numbers.Ratio(report.Balance.StrictSetRatio));
        console.Write(table);
        console.WriteLine();
    }

    private static void Tally(IAnsiConsole console, string side, string colour, double sets, double other)
    {
        const int mostStrokes = 60;
        var scale = Math.Max(sets, other) > mostStrokes ? mostStrokes / Math.Max(sets, other) : 1;
        var strokes = (int)Math.Round(sets * scale);
        var missing = Math.Max(0, (int)Math.Round(other * scale) - strokes);
        console.MarkupLine($"  {side,-6}[{colour}]{new string('┃', strokes)}[/][dim]{new string('┊', side == "Back" ? missing : 0)}[/] {Numbers.Weekly(sets)}");
    }

    private static void WriteDoses(IAnsiConsole console, ReportPage page, Report report)
    {
        Heading(console, page, report, WeeklyDose.Id);
        var longest = Math.Max(20, report.Groups.Max(group => Math.Max(group.WeeklySets, group.Band?.High ?? 0)));
        foreach (var group in report.Groups.Where(group => group.Band is not null || group.WeeklySets >= 1))
        {
            console.MarkupLine(DoseBar.Line(group, longest));
        }

        Closing(console, page, report, WeeklyDose.Id);
    }

    private static void WriteFunctions(IAnsiConsole console, ReportPage page, Report report)
    {
        Heading(console, page, report, FunctionCoverage.Id);
        foreach (var function in report.Functions)
        {
            var held = function.Dose.Isometric > 0 && function.Dose.Dynamic == 0 ? "  [dim]held[/]" : "";
            var mark = function.IsCovered ? $"[{Palette.Back}]✓[/]" : $"[{Palette.Warn}]✗[/]";
            console.MarkupLine($"  {mark} {Markup.Escape(function.Function.PlainName),-68} {Numbers.Weekly(function.WeeklySets),5}{held}");
        }

        Closing(console, page, report, FunctionCoverage.Id);
    }

    private static void WriteShortRules(IAnsiConsole console, ReportPage page, Report report)
    {
        foreach (var id in new[] { VerticalAndHorizontalPull.Id, DirectBicepsDose.Id, SpinalLoadBudget.Id })
        {
            Heading(console, page, report, id);
            Closing(console, page, report, id);
        }
    }

    private static void Heading(IAnsiConsole console, ReportPage page, Report report, string ruleId)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{AdviceWords.Title(ruleId)}[/]");
        console.Write(new Padder(new Text(Sentences(page).Sentence(report.AdviceOf(ruleId))), new Padding(2, 0, 0, 0)));
    }

    private static void Closing(IAnsiConsole console, ReportPage page, Report report, string ruleId) =>
        WriteRemedies(console, page, report.AdviceOf(ruleId));

    private static void WriteRemedies(IAnsiConsole console, ReportPage page, Advice advice)
    {
        foreach (var remedy in advice.Remedies)
        {
            console.MarkupLine($"  [{Palette.Back}]→[/] [bold]{Markup.Escape(RemedyWords.Sentence(remedy))}[/]");
        }

        if (page.Request.Why)
        {
            WhyView.Write(console, page.Knowledge, advice);
        }
    }

    private static AdviceWords Sentences(ReportPage page) => new(page.Knowledge.Body);

    private static string Level(Report report) => report.Level.ToString().ToLowerInvariant();

    internal static Table PlainTable(params ReadOnlySpan<string> columns)
    {
        var table = new Table().Border(TableBorder.None);
        for (var i = 0; i < columns.Length; i++)
        {
            var column = new TableColumn($"[dim]{Markup.Escape(columns[i])}[/]").NoWrap();
            table.AddColumn(i == 0 ? column.PadLeft(2) : column.RightAligned().PadLeft(2));
        }

        return table;
    }
}
