using Latitude.Domain.Coaching.Advising;
using Latitude.Domain.Exercises;

namespace Latitude.Domain.Coaching.Rules;

/// <summary>
/// What to do about pain (science.md 7.4): an emergency first, then signs that somebody should look at, then stop or ease the exercise. Silent
/// without an entry of the last week.
/// </summary>
public static class PainAndRedFlags
{
    /// <summary>Id of the rule.</summary>
    public const string Id = "pain_and_red_flags";

    /// <summary>True for a sign that calls for help at once.</summary>
    public static bool IsEmergency(PainSign sign) => sign <= PainSign.ChestPainOrFainting;

    /// <summary>The gravest entry first; one for each exercise.</summary>
    internal static IEnumerable<Advice> Judge(CoachContext context)
    {
        var rule = context.Rules.Rules[Id];
        var entries = context.Input.Pain
            .Where(entry => entry.Date <= context.Date && context.Date.DayNumber - entry.Date.DayNumber < rule["days"])
            .GroupBy(entry => entry.Exercise).Select(group => group.OrderBy(entry => entry.Date).Last());
        foreach (var entry in entries.OrderByDescending(entry => Kind(rule, entry)).ThenByDescending(entry => entry.Score))
        {
            if (Kind(rule, entry) is { } kind && Remedy(context, rule, kind, entry) is { } remedy)
            {
                yield return new Advice
                {
                    Rule = rule,
                    Outcome = AdviceOutcome.Excess,
                    Subjects = [.. entry.Exercise is { } exercise ? [exercise] : Array.Empty<string>()],
                    Numbers = [new("pain", entry.Score), .. entry.Signs.Select(sign => new Measure($"sign_{(int)sign}", 1))],
                    Remedies = [remedy],
                    Severity = kind == RemedyKind.Emergency ? 1 : kind == RemedyKind.SeeClinician ? 0.98 : 0.95,
                };
            }
        }
    }

    /// <summary>What an entry calls for; null where training goes on.</summary>
    private static RemedyKind? Kind(RuleFacts rule, PainEntry entry) =>
        entry.Signs.Any(IsEmergency) ? RemedyKind.Emergency
        : entry.Signs.Any(sign => sign != PainSign.Sharp) ? RemedyKind.SeeClinician
        : entry.Signs.Contains(PainSign.Sharp) || entry.Score > rule["stop_above"] ? RemedyKind.StopExercise
        : entry.Score >= rule["ease_from"] ? RemedyKind.LowerLoad
        : null;

    /// <summary>Stopping and easing are about an exercise; where none is named there is nothing to ease.</summary>
    private static Remedy? Remedy(CoachContext context, RuleFacts rule, RemedyKind kind, PainEntry entry)
    {
        var exercise = entry.Exercise is { } id && context.Rules.Catalog.TryGet(id, out var found) ? found : null;
        if (exercise is null)
        {
            return kind is RemedyKind.Emergency or RemedyKind.SeeClinician ? new Remedy { Kind = kind } : null;
        }

        var planner = new RemedyPlanner(context.Rules);
        return kind != RemedyKind.LowerLoad ? planner.About(kind, exercise)
            : Easier(planner, exercise) is { } easier ? planner.About(RemedyKind.SwapExercise, easier) with { InsteadOf = exercise }
            : planner.About(kind, exercise) with { LoadChange = -rule["cut"] };
    }

    /// <summary>For a row or a hinge that loads the spine much, one of its kind that does not.</summary>
    private static Exercise? Easier(RemedyPlanner planner, Exercise exercise) =>
        exercise is { SpinalLoad: SpinalLoad.High, Side: BalanceSide.Back or BalanceSide.BackSpine }
        && planner.Candidates(other => other.SpinalLoad == SpinalLoad.Low && other.Side == exercise.Side && other.LoadType != LoadType.Hold
            && (other.Pattern == exercise.Pattern || exercise.Side == BalanceSide.BackSpine)) is [var first, ..]
            ? first
            : null;
}
