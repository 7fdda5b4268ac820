using Latitude.Domain.Coaching.Advising;
using Latitude.Domain.Coaching.NextSessions;
using Latitude.Domain.Exercises;

namespace Latitude.Domain.Coaching.Rules;

/// <summary>
/// Bodyweight movements progress by harder forms: up after two days at the top of the range, down after two below its bottom (science.md 2.3).
/// Weighted sets are left to their load.
/// </summary>
public static class LadderMoves
{
    /// <summary>Id of the rule.</summary>
    public const string Id = "ladder_moves";

    /// <summary>One finding for each exercise that is due.</summary>
    internal static IEnumerable<Advice> Judge(CoachContext context)
    {
        var rule = context.Rules.Rules[Id];
        foreach (var own in context.Rules.Habits.Exercises)
        {
            if (own.Exercise is { Rung: not null, LoadType: LoadType.BodyweightPlus or LoadType.Assisted, Reps.InSeconds: false }
                && context.Date.DayNumber - own.Last.DayNumber <= rule["days"] && Judge(context, rule, own.Exercise) is { } advice)
            {
                yield return advice;
            }
        }
    }

    private static Advice? Judge(CoachContext context, RuleFacts rule, Exercise exercise)
    {
        var days = context.DaysOf(exercise);
        if (days.Count < 2 || !IsPlain(days[^1], rule) || !IsPlain(days[^2], rule))
        {
            return null;
        }

        var top = exercise.Family == "pullup" && exercise.LoadType == LoadType.BodyweightPlus ? (int)rule["good_reps"] : exercise.Reps.High;
        var isUp = IsAtLeast(days[^1], top, rule) && IsAtLeast(days[^2], top, rule);
        var isDown = !isUp && IsBelow(days[^1], exercise.Reps.Low) && IsBelow(days[^2], exercise.Reps.Low);
        if ((!isUp && !isDown) || Ladder.Step(context.Rules, exercise, isUp) is not { } step)
        {
            return null;
        }

        return new Advice
        {
            Rule = rule,
            Outcome = isUp ? AdviceOutcome.Short : AdviceOutcome.Excess,
            Subjects = [exercise.Id, step.Id],
            Numbers = [new("reps_last", Least(days[^1])), new("reps_before", Least(days[^2])), new("line", isUp ? top : exercise.Reps.Low)],
            Remedies = [new RemedyPlanner(context.Rules).About(RemedyKind.SwapExercise, step) with { InsteadOf = exercise }],
            Severity = isUp ? 0.8 : 1,
        };
    }

    /// <summary>With the body alone, or with so little help that the next form is near.</summary>
    private static bool IsPlain(LiftDay day, RuleFacts rule)
    {
        foreach (var set in day.Sets)
        {
            if (set.Kilograms > 0 || set.Kilograms < -rule["most_help_kg"])
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAtLeast(LiftDay day, int reps, RuleFacts rule) => day.Sets.Count >= rule["least_sets"] && Least(day) >= reps;

    private static bool IsBelow(LiftDay day, int reps)
    {
        foreach (var set in day.Sets)
        {
            if (set.Reps >= reps)
            {
                return false;
            }
        }

        return true;
    }

    private static int Least(LiftDay day)
    {
        var least = int.MaxValue;
        foreach (var set in day.Sets)
        {
            least = Math.Min(least, set.Reps);
        }

        return least;
    }
}
