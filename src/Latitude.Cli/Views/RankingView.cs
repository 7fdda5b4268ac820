using Latitude.Domain.Coaching.Plans;
using Latitude.Words;
using Spectre.Console;

namespace Latitude.Cli.Views;

/// <summary>The routines for a lifter: the best first, each with its weightiest reasons, then those that are not offered.</summary>
internal static class RankingView
{
    private const int MostFor = 3;
    private const int MostAgainst = 2;

    public static void Write(IAnsiConsole console, PlanRanking ranking)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{Title(ranking)}[/]");
        for (var i = 0; i < ranking.Offers.Count; i++)
        {
            WriteOffer(console, ranking.Offers[i], i + 1);
        }

        WriteRefusals(console, ranking.Refusals);
        console.WriteLine();
        console.MarkupLine("[dim]'latitude program show NAME' shows one whole; --level, --days, --minutes, --goal and --equipment say who asks.[/]");
    }

    /// <summary>One line a reason: + for it, − against it.</summary>
    public static void WriteReasons(IAnsiConsole console, IEnumerable<PlanReason> reasons, int indent)
    {
        foreach (var reason in reasons)
        {
            var mark = reason.IsFor ? $"[{Palette.Back}]+[/]" : $"[{Palette.Warn}]−[/]";
            console.Write(new Padder(new Markup($"{mark} {Markup.Escape(PlanWords.Reason(reason))}"), new Padding(indent, 0, 0, 0)));
        }
    }

    private static string Title(PlanRanking ranking)
    {
        var wishes = ranking.Wishes;
        string?[] limits =
        [
            wishes.Days is { } days ? $"{Numbers.Of(days, "day")} a week at most" : null,
            wishes.Minutes is { } minutes ? $"{minutes} minutes a session at most" : null,
            wishes.Goal is { } goal ? PlanWords.Goal(goal) : null,
            wishes.Equipment.Count > 0 ? $"with {Numbers.List([.. wishes.Equipment])}" : null,
        ];
        var who = $"{PlanWords.Lifter(wishes.Level)}{string.Concat(limits.OfType<string>().Select(limit => ", " + limit))}";
        return ranking.Offers.Count == 0
            ? $"No established routine fits {who}. Leave something out."
            : $"Established routines for {who}, the best first";
    }

    private static void WriteOffer(IAnsiConsole console, PlanOffer offer, int rank)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"{rank,2}. [bold]{offer.Routine.Name}[/]  [dim]{offer.Routine.Id}[/]");
        console.Write(new Padder(new Text(RoutineView.Terms(offer)), new Padding(4, 0, 0, 0)));
        console.Write(new Padder(new Text(offer.Routine.Summary), new Padding(4, 0, 0, 0)));
        WriteReasons(console, offer.Reasons.Where(reason => reason.IsFor).Take(MostFor), 4);
        WriteReasons(console, offer.Reasons.Where(reason => !reason.IsFor).Take(MostAgainst), 4);
    }

    /// <summary>Routines with the same reason in one line.</summary>
    private static void WriteRefusals(IAnsiConsole console, IReadOnlyList<PlanRefusal> refusals)
    {
        if (refusals.Count == 0)
        {
            return;
        }

        console.WriteLine();
        console.MarkupLine("[bold]Not offered[/]");
        foreach (var group in refusals.GroupBy(PlanWords.Refusal).OrderBy(group => (group.First().Kind, group.Key)))
        {
            console.Write(new Padder(
                new Markup($"[dim]{Markup.Escape(group.Key)}:[/] {Markup.Escape(string.Join(", ", group.Select(refusal => refusal.Routine.Id)))}"), new Padding(2, 0, 0, 0)));
        }
    }
}
