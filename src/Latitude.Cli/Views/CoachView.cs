using Latitude.Domain.Coaching.Advising;
using Latitude.Domain.Coaching.Levels;
using Latitude.Domain.Coaching.NextSessions;
using Latitude.Domain.Coaching.Rules;
using Latitude.Words;
using Spectre.Console;

namespace Latitude.Cli.Views;

/// <summary>The coach as a page: what to do, how far you have come, what to load next.</summary>
internal static class CoachView
{
    private const int Indent = 5;

    public static void Write(IAnsiConsole console, CoachPage page)
    {
        if (page.Advice is not { } advice)
        {
            console.MarkupLine(page.Reading.Log.SetCount == 0 ? "[bold]There is nothing to go by: no set could be read.[/]" : "[bold]No workout lies before that day.[/]");
            WriteFiles(console, page);
            return;
        }

        WritePoints(console, page, advice);
        WriteLevel(console, page, advice.Report.Experience);
        WriteNext(console, page, advice);
        WriteTrial(console, page, advice);
        WriteFiles(console, page);
    }

    private static void WritePoints(IAnsiConsole console, CoachPage page, CoachAdvice advice)
    {
        var words = new CoachWords(page.Knowledge, page.Unit);
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{CoachPageWords.Heading(advice)}[/] [dim]{PeriodWords.Sentence(advice.Report.Period)}.[/]");
        foreach (var gap in advice.Report.Data.Gaps)
        {
            console.MarkupLineInterpolated($"  {DataWords.Sentence(gap, advice.Report, page.Knowledge.Rules[EnoughData.Id])}");
        }

        for (var i = 0; i < advice.Points.Count; i++)
        {
            var point = advice.Points[i].Advice;
            console.WriteLine();
            console.Write(new Padder(new Markup($"[{Palette.Back}]{i + 1}[/]  [bold]{Markup.Escape(CoachPageWords.ToDo(point))}[/]"), new Padding(2, 0, 0, 0)));
            console.Write(new Padder(new Text(words.Sentence(point)), new Padding(Indent, 0, 0, 0)));
            if (page.Why)
            {
                WhyView.Write(console, page.Knowledge, point);
            }
        }

        if (page.Why && advice.HeldBack.Count > 0)
        {
            console.WriteLine();
            console.MarkupLine("  [dim]Found, and not said now:[/]");
            foreach (var held in advice.HeldBack)
            {
                console.Write(new Padder(new Markup($"[dim]{Markup.Escape(words.Sentence(held.Advice))} ({CoachWords.Reason(held.Reason)})[/]"), new Padding(Indent, 0, 0, 0)));
            }
        }
    }

    private static void WriteLevel(IAnsiConsole console, CoachPage page, LevelVerdict level)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{CoachPageWords.Level}[/]  {LevelWords.Sentence(level)}");
        var table = ReportView.PlainTable("", "", "");
        table.Columns[1].LeftAligned();
        table.Columns[2].LeftAligned().NoWrap = false;
        table.ShowHeaders = false;
        foreach (var family in CoachPageWords.Judged(level))
        {
            table.AddRow(LevelWords.Name(family.Family), LevelWords.Name(family.Level).ToLowerInvariant(), $"[dim]{Markup.Escape(LevelWords.Reason(family, page.Unit))}[/]");
        }

        if (table.Rows.Count > 0)
        {
            console.Write(table);
        }

        if (!level.Families.Any(family => family.Inputs.Any(input => input.Kind == LevelInputKind.Strength)))
        {
            console.MarkupLine("  [dim]--sex, --bodyweight and --born hold your strength against others'; --level says what the log cannot know.[/]");
        }
    }

    private static void WriteNext(IAnsiConsole console, CoachPage page, CoachAdvice advice)
    {
        if (advice.Next.Count == 0)
        {
            return;
        }

        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{CoachPageWords.Next}[/]  [dim]{CoachPageWords.NextNote}[/]");
        var table = ReportView.PlainTable("", "", "expected", "");
        table.Columns[1].LeftAligned();
        table.Columns[2].LeftAligned();
        table.Columns[3].LeftAligned().NoWrap = false;
        foreach (var next in advice.Next)
        {
            table.AddRow(
                Markup.Escape(next.Exercise.Name), $"[bold]{Markup.Escape(NextSessionWords.What(next, page.Unit))}[/]", Band(next),
                $"[dim]{Markup.Escape(NextSessionWords.Why(next, page.Unit))}[/]");
        }

        console.Write(table);
    }

    private static void WriteTrial(IAnsiConsole console, CoachPage page, CoachAdvice advice)
    {
        if (advice.OfferedTrial is { } offered)
        {
            var words = new TrialWords(page.Knowledge.Body, page.Knowledge.Exercises);
            console.WriteLine();
            console.MarkupLineInterpolated($"[bold]{CoachPageWords.Offered}[/]  {TrialWords.Title(offered.Trial.Modification)}");
            console.Write(new Padder(new Text(words.Change(offered.Trial)), new Padding(2, 0, 0, 0)));
            console.Write(new Padder(new Markup($"[dim]{Markup.Escape(string.Join(" ", offered.Reasons.Take(2).Select(words.Reason)))}[/]"), new Padding(2, 0, 0, 0)));
        }
    }

    private static string Band(NextSession next) => CoachPageWords.Band(next) is { Length: > 0 } band ? band : "[dim]–[/]";

    private static void WriteFiles(IAnsiConsole console, CoachPage page)
    {
        console.WriteLine();
        foreach (var file in page.Reading.Files)
        {
            console.MarkupLineInterpolated($"[dim]{(file.Error is { } error ? $"{file.Receipt.File}: {error.Message}" : $"{file.Receipt.File}: {Numbers.CountOf(file.Receipt.Sets, "set")} read.")}[/]");
        }

        console.MarkupLine("[dim]Education, not medical advice. Your body and your doctor know more than a log.[/]");
    }
}
