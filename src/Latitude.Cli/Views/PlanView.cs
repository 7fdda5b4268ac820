using Latitude.Domain.Coaching.Plans;
using Latitude.Domain.Coaching.Rules;
using Latitude.Domain.Knowledge;
using Latitude.Words;
using Spectre.Console;

namespace Latitude.Cli.Views;

/// <summary>What a week of a program gives to the body, by the counts of the report on a log.</summary>
internal static class PlanView
{
    public static void Write(IAnsiConsole console, KnowledgeBase knowledge, PlanAnalysis analysis)
    {
        var words = new AdviceWords(knowledge.Body);
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]What a week of it gives[/]  [dim]{Scope(analysis)}[/]");
        console.WriteLine();
        BalanceView.Write(console, analysis.Balance, analysis.Period.Weeks);
        WriteTopFive(console, analysis);
        WriteDoses(console, analysis);
        Heading(console, AdviceWords.Title(FunctionCoverage.Id));
        foreach (var function in analysis.Functions)
        {
            console.MarkupLine(FunctionLine.Of(function));
        }

        WriteShort(console, words, analysis);
    }

    /// <summary>What was not understood, so that nobody takes the counts for the whole.</summary>
    public static void WriteUnknown(IAnsiConsole console, PlanAnalysis analysis)
    {
        if (analysis.UnknownNames.Count > 0)
        {
            console.WriteLine();
            console.MarkupLineInterpolated($"[{Palette.Warn}]Not understood and not counted: {Numbers.List(analysis.UnknownNames)}.[/]");
        }
    }

    private static string Scope(PlanAnalysis analysis)
    {
        var weeks = analysis.Plan.Weeks.Count;
        var days = Numbers.Of(analysis.Plan.DaysWeekly, "day");
        return $"{days} a week{(weeks > 1 ? $", the mean of its {weeks} weeks" : "")}, {PlanWords.Level(analysis.Level)} ranges";
    }

    private static void WriteTopFive(IAnsiConsole console, PlanAnalysis analysis)
    {
        Heading(console, "The guide's five");
        foreach (var one in analysis.TopFive)
        {
            var stand = one.Held is { } held && held != one.Exercise ? $"  [dim]as {Markup.Escape(ExerciseWords.InSentence(held))}[/]" : "";
            var mark = one.Held is null ? $"[{Palette.Warn}]✗[/]" : $"[{Palette.Back}]✓[/]";
            console.MarkupLine($"  {mark} {Markup.Escape(one.Exercise.Name)}{stand}");
        }
    }

    private static void WriteDoses(IAnsiConsole console, PlanAnalysis analysis)
    {
        Heading(console, AdviceWords.Title(WeeklyDose.Id));
        var longest = Math.Max(20, analysis.Groups.Max(group => Math.Max(group.WeeklySets, group.Band?.High ?? 0)));
        foreach (var group in analysis.Groups.Where(group => group.Band is not null || group.WeeklySets >= 1))
        {
            console.MarkupLine(DoseBar.Line(group, longest));
        }
    }

    private static void WriteShort(IAnsiConsole console, AdviceWords words, PlanAnalysis analysis)
    {
        Heading(console, "Besides");
        foreach (var id in new[] { VerticalAndHorizontalPull.Id, DirectBicepsDose.Id, SpinalLoadBudget.Id })
        {
            Line(console, AdviceWords.Title(id), words.Sentence(analysis.AdviceOf(id)));
        }

        var session = analysis.Session;
        Line(console, "Session", $"About {Math.Round(session.MeanMinutes)} minutes, the longest {Math.Round(session.LongestMinutes)}: sets, rests and warm-ups, estimated.");
    }

    private static void Heading(IAnsiConsole console, string title)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{title}[/]");
    }

    private static void Line(IAnsiConsole console, string title, string text) =>
        console.Write(new Padder(new Markup($"[dim]{Markup.Escape(title)}:[/] {Markup.Escape(text)}"), new Padding(2, 0, 0, 0)));
}
