using Latitude.Domain.Coaching.Advising;
using Latitude.Domain.Coaching.NextSessions;
using Latitude.Domain.Exercises;
using Latitude.Domain.Strength;
using Latitude.Domain.Training;

namespace Latitude.Domain.Coaching.Rules;

/// <summary>
/// Entries of the last weeks that can hardly be right: what was left out of all counts because nobody does so (3,310 reps), loads far above all
/// others of the exercise, and lifts out of proportion to another, as a mixed-up unit makes them (science.md 4.3). Of the last two it is silent
/// where the usual loads are not known yet.
/// </summary>
public static class ImplausibleEntries
{
    /// <summary>Id of the rule.</summary>
    public const string Id = "implausible_entries";

    /// <summary>Pairs of lifts, and the threshold that holds their usual proportion.</summary>
    private static readonly (string Lift, string To, string Ratio)[] Pairs =
    [
        ("barbell_row", "bench_press", "row_to_bench"), ("pull_up", "bench_press", "pull_to_bench"), ("deadlift", "back_squat", "deadlift_to_squat"),
    ];

    /// <summary>The newest entry that was left out; where there is none, the furthest off; where there is none, the lift furthest out of proportion.</summary>
    internal static IEnumerable<Advice> Judge(CoachContext context)
    {
        var rule = context.Rules.Rules[Id];
        return (LeftOut(context, rule) ?? Entry(context, rule) ?? Proportion(context, rule)) is { } found ? [found] : [];
    }

    private static Advice? LeftOut(CoachContext context, RuleFacts rule)
    {
        var sets = context.Input.History.Between(context.Date.AddDays(1 - (7 * (int)rule["weeks"])), context.Date);
        for (var i = sets.Length - 1; i >= 0; i--)
        {
            if (sets[i] is { Set.IsImplausible: true, Match.Exercise: { } exercise } set)
            {
                return new Advice
                {
                    Rule = rule,
                    Outcome = AdviceOutcome.Excess,
                    Subjects = [exercise.Id],
                    Numbers = [new("load_kg", (double)(set.Set.Load?.Kilograms ?? 0)), new("reps", set.Set.Reps ?? 0), new("left_out", 1)],
                    Remedies =
                    [
                        new RemedyPlanner(context.Rules).About(RemedyKind.CorrectEntry, exercise) with
                        {
                            Entry = new EntryRef(set.Workout.Date, set.Performed.Name, Position(set), set.Set.Load, set.Set.Reps),
                        },
                    ],
                };
            }
        }

        return null;
    }

    /// <summary>Number of the set among those of its exercise in the workout, from 1.</summary>
    private static int Position(HistorySet set)
    {
        var number = 0;
        foreach (var performed in set.Workout.Exercises.Where(performed => performed.Name == set.Performed.Name))
        {
            foreach (var one in performed.Sets)
            {
                number++;
                if (ReferenceEquals(one, set.Set))
                {
                    return number;
                }
            }
        }

        return number;
    }

    private static Advice? Entry(CoachContext context, RuleFacts rule)
    {
        Advice? worst = null;
        var from = context.Date.AddDays(-7 * (int)rule["weeks"]);
        foreach (var own in context.Rules.Habits.Exercises)
        {
            var days = context.DaysOf(own.Exercise);
            if (own.Last <= from || own.Exercise.LoadType is LoadType.Assisted or LoadType.Band || days.Count <= rule["least_days"])
            {
                continue;
            }

            foreach (var day in days)
            {
                if (day.Date > from && day.TopKilograms is { } top && top > 0 && Factor(own.Exercise, days, day, top, rule) is { } factor && !(factor <= worst?.Number("factor")))
                {
                    worst = Make(context, rule, own, day.Date, top, factor);
                }
            }
        }

        return worst;
    }

    /// <summary>How far a load lies above the heaviest of the other days; null where that can be.</summary>
    private static double? Factor(Exercise exercise, IReadOnlyList<LiftDay> days, LiftDay day, double top, RuleFacts rule)
    {
        var others = new List<double>(days.Count);
        foreach (var other in days)
        {
            if (!ReferenceEquals(other, day) && other.TopKilograms is { } load)
            {
                others.Add(load);
            }
        }

        if (others.Count < rule["least_days"] || others.Max() is not (> 0 and var best))
        {
            return null;
        }

        // What is added to the body may double from one day to the next: 5 kg, then 10.
        var isAdded = exercise.BodyweightFraction > 0;
        var isFar = top > best * rule[isAdded ? "times_best_added" : "times_best"] || (!isAdded && top > rule["times_median"] * Median.Of(others) && top > best);
        return isFar && top - best >= rule["least_kg"] ? top / best : null;
    }

    private static Advice Make(CoachContext context, RuleFacts rule, OwnExercise own, DateOnly date, double top, double factor) => new()
    {
        Rule = rule,
        Outcome = AdviceOutcome.Excess,
        Subjects = [own.Exercise.Id],
        Numbers = [new("load_kg", top), new("factor", factor), new("left_out", 0)],
        Remedies = [new RemedyPlanner(context.Rules).About(RemedyKind.CorrectEntry, own.Exercise) with { Entry = Find(context, own.Exercise, date, top) }],
    };

    private static EntryRef? Find(CoachContext context, Exercise exercise, DateOnly date, double top)
    {
        var number = 0;
        foreach (ref readonly var set in context.Input.History.Between(date, date))
        {
            if (set.Match.Exercise is { } done && (done.PlainForm ?? done) == (exercise.PlainForm ?? exercise))
            {
                number++;
                if (Math.Abs((double)(set.Set.Load?.Kilograms ?? 0) - top) < 0.05)
                {
                    return new EntryRef(date, set.Performed.Name, number, set.Set.Load, set.Set.Reps);
                }
            }
        }

        return null;
    }

    private static Advice? Proportion(CoachContext context, RuleFacts rule)
    {
        var from = context.Rules.Period.From;
        foreach (var (lift, to, name) in Pairs)
        {
            if (Current(context, lift, from) is { } one && Current(context, to, from) is { } other)
            {
                var off = one.CurrentKilograms / (other.CurrentKilograms * rule[name]);
                if (Math.Max(off, 1 / off) > rule["ratio_factor"])
                {
                    var newest = one.Sessions[^1].Source;
                    return new Advice
                    {
                        Rule = rule,
                        Outcome = AdviceOutcome.Excess,
                        Subjects = [lift, to],
                        Severity = 0.5,
                        Numbers = [new("one_rep_max_kg", one.CurrentKilograms), new("other_one_rep_max_kg", other.CurrentKilograms), new("times_usual", off)],
                        Remedies =
                        [
                            new RemedyPlanner(context.Rules).About(RemedyKind.CorrectEntry, one.Exercise) with
                            {
                                Entry = new EntryRef(newest.Workout.Date, newest.Performed.Name, 1, newest.Set.Load, newest.Set.Reps),
                            },
                        ],
                    };
                }
            }
        }

        return null;
    }

    private static StrengthSeries? Current(CoachContext context, string id, DateOnly from) =>
        context.Report.Strength.Series.FirstOrDefault(series => series.Exercise.Id == id && series.Sessions[^1].Date >= from);
}
