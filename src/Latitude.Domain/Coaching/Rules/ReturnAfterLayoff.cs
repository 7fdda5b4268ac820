using Latitude.Domain.Coaching.Advising;
using Latitude.Domain.Strength;

namespace Latitude.Domain.Coaching.Rules;

/// <summary>
/// After some weeks without training the loads start lower (science.md 4.2). Speaks while a break lasts and on the way back: first always, then as
/// long as the loads of before the break are not back.
/// </summary>
public static class ReturnAfterLayoff
{
    /// <summary>Id of the rule.</summary>
    public const string Id = "return_after_layoff";

    /// <summary>Weeks before a break whose bests are held against those after it.</summary>
    private const int WeeksBefore = 12;

    /// <summary>The break, where there is one.</summary>
    internal static IEnumerable<Advice> Judge(CoachContext context)
    {
        var rule = context.Rules.Rules[Id];
        if (Break(context, rule) is not { } pause)
        {
            yield break;
        }

        var isFirst = pause.DaysBack <= rule["share_first"] * pause.WayBack;
        if (isFirst || !IsBack(context, pause))
        {
            yield return new Advice
            {
                Rule = rule,
                Outcome = AdviceOutcome.Short,
                Numbers = [new("weeks_off", pause.Days / 7.0), new("days_back", pause.DaysBack), new("is_first", isFirst ? 1 : 0)],
                Remedies = [new Remedy { Kind = RemedyKind.StartLighter, LoadChange = -rule[IsVeryLong(pause.Days, rule) ? "cut_very_long" : "cut"] }],
            };
        }
    }

    /// <summary>Whether nothing is to be added yet: in the first part of the way back. Later the loads are still low, but work may be mended.</summary>
    internal static bool ComesBeforeMore(Advice advice) => advice.Number("is_first") > 0;

    private static bool IsVeryLong(int days, RuleFacts rule) => days > 7 * rule["weeks_off_very_long"];

    private static double WayBack(int days, RuleFacts rule) => 7 * rule[IsVeryLong(days, rule) ? "weeks_back_very_long" : "weeks_back"];

    /// <summary>The longest break whose way back is not over; null where there is none, as where the log only begins.</summary>
    private static Pause? Break(CoachContext context, RuleFacts rule)
    {
        var workouts = context.Input.History.Log.Workouts;
        var today = context.Date.DayNumber;
        Pause? longest = null;
        var next = today;
        for (var i = workouts.Count - 1; i >= 0 && today - next <= 7 * rule["weeks_back_very_long"]; i--)
        {
            var day = workouts[i].Date.DayNumber;
            if (day > today)
            {
                continue;
            }

            var days = next - day;
            if (days > 7 * rule["weeks_off"] && today - next <= WayBack(days, rule) && !(days <= longest?.Days))
            {
                longest = new Pause(day, next, today - next, WayBack(days, rule));
            }

            next = day;
        }

        return longest;
    }

    /// <summary>At least half of the lifts done on both sides of the break are as good as they were.</summary>
    private static bool IsBack(CoachContext context, Pause pause)
    {
        var (lifts, back) = (0, 0);
        foreach (var series in context.Report.Strength.Series)
        {
            var before = Best(series, pause.Last - (7 * WeeksBefore), pause.Last);
            var after = Best(series, pause.Return, int.MaxValue);
            lifts += before > 0 && after > 0 ? 1 : 0;
            back += before > 0 && after >= before ? 1 : 0;
        }

        return lifts > 0 && 2 * back >= lifts;
    }

    private static double Best(StrengthSeries series, int from, int to)
    {
        var best = 0.0;
        foreach (var session in series.Sessions)
        {
            best = session.Date.DayNumber >= from && session.Date.DayNumber <= to ? Math.Max(best, session.Kilograms) : best;
        }

        return best;
    }

    /// <summary>A break: the last day before it, the day of the return (today where it lasts), days since, days that the way back takes.</summary>
    private readonly record struct Pause(int Last, int Return, int DaysBack, double WayBack)
    {
        public int Days => Return - Last;
    }
}
