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

        BalanceView.Write(console, report.Balance, report.Period.Weeks);
        console.WriteLine();
        WriteRemedies(console, page, advice);
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
            console.MarkupLine(FunctionLine.Of(function));
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
