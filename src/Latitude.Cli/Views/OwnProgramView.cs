using Latitude.Domain.Coaching;
using Latitude.Domain.Coaching.Plans;
using Latitude.Domain.Knowledge;
using Latitude.Words;
using Spectre.Console;

namespace Latitude.Cli.Views;

/// <summary>A lifter's own program as a page: where it comes from, what the guide says, the one change, then what a week of it gives.</summary>
internal static class OwnProgramView
{
    public static void Write(IAnsiConsole console, KnowledgeBase knowledge, string name, PlanAnalysis analysis, SingleChange? change)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{name}[/]  [dim]for {PlanWords.Lifter(analysis.Level)}[/]");
        Paragraph(console, Markup.Escape(PlanWords.Origin(analysis.Origin, knowledge.Exercises)));
        PlanView.WriteUnknown(console, analysis);
        WriteChange(console, analysis, change);
        WriteRules(console, knowledge, analysis);
        PlanView.Write(console, knowledge, analysis);
    }

    private static void WriteChange(IAnsiConsole console, PlanAnalysis analysis, SingleChange? change)
    {
        console.WriteLine();
        if (change is null)
        {
            console.MarkupLine("[bold]No single change leaves less to say.[/]");
            return;
        }

        console.MarkupLine("[bold]The one change that mends most[/]");
        Paragraph(console, $"[{Palette.Back}]→[/] [bold]{Markup.Escape(PlanWords.Remedy(change.Remedy, analysis.Plan))}[/]");
        if (change.Mended.Count > 0)
        {
            Paragraph(console, Markup.Escape($"It settles: {Numbers.List([.. change.Mended.Select(AdviceWords.Title)])}."));
        }

        var (before, after) = (analysis.Balance, change.After.Balance);
        if (before.SetRatio != after.SetRatio)
        {
            Paragraph(console, Markup.Escape($"Back to front by sets: {Numbers.Ratio(before.SetRatio)} before, {Numbers.Ratio(after.SetRatio)} after."));
        }
    }

    /// <summary>What is open first, then what is fine.</summary>
    private static void WriteRules(IAnsiConsole console, KnowledgeBase knowledge, PlanAnalysis analysis)
    {
        var words = new AdviceWords(knowledge.Body);
        console.WriteLine();
        console.MarkupLine("[bold]What the guide says[/]");
        foreach (var advice in analysis.Advice.OrderBy(advice => advice.Outcome is AdviceOutcome.Fine or AdviceOutcome.NotEnough))
        {
            var mark = advice.Outcome switch
            {
                AdviceOutcome.Fine => $"[{Palette.Back}]✓[/]",
                AdviceOutcome.NotEnough => "[dim]·[/]",
                _ => $"[{Palette.Warn}]✗[/]",
            };
            Paragraph(console, $"{mark} {Markup.Escape(AdviceWords.Title(advice.Rule.Id))}: {Markup.Escape(words.Sentence(advice))}");
            foreach (var remedy in advice.Remedies)
            {
                console.Write(new Padder(new Markup($"[{Palette.Back}]→[/] {Markup.Escape(PlanWords.Remedy(remedy, analysis.Plan))}"), new Padding(4, 0, 0, 0)));
            }
        }
    }

    private static void Paragraph(IAnsiConsole console, string markup) => console.Write(new Padder(new Markup(markup), new Padding(2, 0, 0, 0)));
}
