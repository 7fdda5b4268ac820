using Latitude.Domain.Coaching.Plans;
using Latitude.Domain.Coaching.Rules;
using Latitude.Words;
using Spectre.Console;

namespace Latitude.Cli.Views;

/// <summary>An established routine as a page, up to its analysis.</summary>
internal static class RoutineView
{
    /// <param name="console">Where to.</param>
    /// <param name="offer">The routine, weighed for a lifter.</param>
    /// <param name="refusal">Why that lifter is not offered it; null where they are.</param>
    public static void Write(IAnsiConsole console, PlanOffer offer, PlanRefusal? refusal)
    {
        var routine = offer.Routine;
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{routine.Name}[/]  [dim]{routine.Id} · {routine.Author}[/]");
        Paragraph(console, $"from {PlanWords.Level(routine.Level)} · {Terms(offer)}");
        Paragraph(console, $"needs {Numbers.List(routine.Equipment)}");
        Paragraph(console, routine.Summary);
        WriteReasons(console, offer, refusal);
        Section(console, "What else speaks for it", routine.For);
        Section(console, "What else speaks against it", routine.Against);
        Section(console, "For the back", [routine.Back]);
        Section(console, "Source", [routine.Source]);
    }

    /// <summary>"3 days a week · about 41 minutes · for all-round training".</summary>
    public static string Terms(PlanOffer offer)
    {
        var session = offer.Analysis.Session;
        var (mean, longest) = (Math.Round(session.MeanMinutes), Math.Round(session.LongestMinutes));
        var minutes = longest - mean > 5 ? $"about {mean} minutes, {longest} at most" : $"about {mean} minutes";
        return $"{Numbers.Of(offer.Routine.Days, "day")} a week · {minutes} · {PlanWords.Goal(offer.Routine.Goal)}";
    }

    public static void Section(IAnsiConsole console, string title, IReadOnlyList<string> lines)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"[{Palette.Back}]{title}[/]");
        foreach (var line in lines)
        {
            Paragraph(console, line);
        }
    }

    private static void WriteReasons(IAnsiConsole console, PlanOffer offer, PlanRefusal? refusal)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"[{Palette.Back}]For you, as {PlanWords.Lifter(offer.Analysis.Level)}[/]");
        if (refusal is not null)
        {
            console.MarkupLineInterpolated($"  [{Palette.Warn}]Not offered to you: {PlanWords.Refusal(refusal)}.[/]");
        }

        RankingView.WriteReasons(console, offer.Reasons.Where(reason => reason.IsFor), 2);
        RankingView.WriteReasons(console, offer.Reasons.Where(reason => !reason.IsFor), 2);
        if (PlanWords.Lock(EstablishedRoutine.LockFor(offer.Analysis.Level)) is { } locked)
        {
            Paragraph(console, locked);
        }
    }

    private static void Paragraph(IAnsiConsole console, string text) => console.Write(new Padder(new Text(text), new Padding(2, 0, 0, 0)));
}
