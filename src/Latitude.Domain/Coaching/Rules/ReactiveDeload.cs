using Latitude.Domain.Coaching.Advising;
using Latitude.Domain.Exercises;
using Latitude.Domain.Strength.Forecasting;

namespace Latitude.Domain.Coaching.Rules;

/// <summary>
/// A light week when two of four signs ask for it, never by the calendar (science.md 3.5): strength under forecast, missed reps, worse days, a
/// niggle. A beginner takes load off the lifts concerned instead.
/// </summary>
public static class ReactiveDeload
{
    /// <summary>Id of the rule.</summary>
    public const string Id = "reactive_deload";

    /// <summary>The light week, where it is due.</summary>
    internal static IEnumerable<Advice> Judge(CoachContext context)
    {
        var rule = context.Rules.Rules[Id];
        var under = new List<Exercise>();
        var missed = new List<Exercise>();
        Look(context, rule, under, missed);
        var drop = ScoreDrop(context, rule);
        var niggle = Niggle(context, rule);
        var signs = (under.Count >= rule["lifts_under"] ? 1 : 0) + (missed.Count >= rule["lifts_missed"] ? 1 : 0)
            + (drop >= rule["score_drop"] ? 1 : 0) + (niggle >= rule["niggle"] ? 1 : 0);
        if (signs >= rule["signs"])
        {
            yield return new Advice
            {
                Rule = rule,
                Outcome = AdviceOutcome.Excess,
                Subjects = [.. under.Union(missed).Select(exercise => exercise.Id)],
                Numbers = [new("lifts_under_forecast", under.Count), new("lifts_missed", missed.Count), new("score_drop", drop), new("niggle", niggle)],
                Remedies = Remedies(context, rule, [.. under.Union(missed)]),
            };
        }
    }

    private static IReadOnlyList<Remedy> Remedies(CoachContext context, RuleFacts rule, Exercise[] lifts) => context.Level == ExperienceLevel.Beginner && lifts.Length > 0
        ? [.. lifts.Select(lift => new RemedyPlanner(context.Rules).About(RemedyKind.LowerLoad, lift) with { LoadChange = -rule["cut"] })]
        : [new Remedy { Kind = RemedyKind.Deload, SetsKept = rule["sets_kept"], LoadChange = -rule["cut"] }];

    /// <summary>Holds the last two days of each lift of the week against what was foretold for them.</summary>
    private static void Look(CoachContext context, RuleFacts rule, List<Exercise> under, List<Exercise> missed)
    {
        foreach (var own in context.Rules.Habits.Exercises)
        {
            if (own.Exercise.PlainForm is not null || context.Date.DayNumber - own.Last.DayNumber >= rule["days"]
                || Levels.LiftFamilies.Of(own.Exercise.Pattern) is null)
            {
                continue;
            }

            var days = context.DaysOf(own.Exercise);
            if (days.Count >= rule["least_sessions"])
            {
                var (isUnder, isMissed) = HeldAgainstForecast(days, rule["under_forecast"]);
                if (isUnder)
                {
                    under.Add(own.Exercise);
                }

                if (isMissed)
                {
                    missed.Add(own.Exercise);
                }
            }
        }
    }

    private static (bool Under, bool Missed) HeldAgainstForecast(IReadOnlyList<NextSessions.LiftDay> days, double under)
    {
        var forecaster = new LiftForecaster();
        int below = 0;
        var isMissed = false;
        for (var i = 0; i < days.Count; i++)
        {
            if (SessionOf(days[i]) is not { } session)
            {
                continue;
            }

            if (i >= days.Count - 2)
            {
                below += session.Best is { } best && forecaster.Best(session.Date) is { } forecast && best.LogOneRepMax < Math.Log(forecast.MedianKilograms * (1 - under)) ? 1 : 0;
                isMissed = forecaster.Sessions > 0 && session.Top.Reps < forecaster.Reps(session.Date, session.Top.Kilograms).Quantile(0.1);
            }

            forecaster.Observe(session);
        }

        return (below == 2, isMissed);
    }

    private static LiftSession? SessionOf(NextSessions.LiftDay day)
    {
        var sets = new List<LiftSet>(day.Sets.Count);
        foreach (var set in day.Sets)
        {
            if (set.Kilograms is > 0 and var load && set.Reps > 0)
            {
                sets.Add(new LiftSet(load, set.Reps));
            }
        }

        return LiftSession.Of(day.Date, "", System.Runtime.InteropServices.CollectionsMarshal.AsSpan(sets));
    }

    /// <summary>How far the mean of the week lies below that of the three weeks before; 0 without ratings of both.</summary>
    private static double ScoreDrop(CoachContext context, RuleFacts rule)
    {
        var week = Mean(context, context.Date.AddDays(1 - (int)rule["days"]), context.Date);
        var before = Mean(context, context.Date.AddDays(1 - (4 * (int)rule["days"])), context.Date.AddDays(-(int)rule["days"]));
        return week is { } now && before is { } then ? then - now : 0;
    }

    private static double? Mean(CoachContext context, DateOnly from, DateOnly to)
    {
        var (sum, count) = (0.0, 0);
        foreach (var score in context.Input.SelfScores)
        {
            if (score.Date >= from && score.Date <= to)
            {
                (sum, count) = (sum + score.Value, count + 1);
            }
        }

        return count == 0 ? null : sum / count;
    }

    private static double Niggle(CoachContext context, RuleFacts rule)
    {
        var worst = 0;
        foreach (var entry in context.Input.Pain)
        {
            if (entry.Date <= context.Date && context.Date.DayNumber - entry.Date.DayNumber < rule["days"])
            {
                worst = Math.Max(worst, entry.Score);
            }
        }

        return worst;
    }
}
