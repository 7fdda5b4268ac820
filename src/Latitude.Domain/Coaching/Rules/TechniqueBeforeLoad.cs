using Latitude.Domain.Coaching.Advising;
using Latitude.Domain.Exercises;

namespace Latitude.Domain.Coaching.Rules;

/// <summary>
/// G5: a failed form check, or back work felt in the arms again and again, is a reason for a lighter load or an easier step. Silent without
/// form checks and answers.
/// </summary>
public static class TechniqueBeforeLoad
{
    /// <summary>Id of the rule.</summary>
    public const string Id = "technique_before_load";

    /// <summary>One finding for each exercise concerned.</summary>
    internal static IEnumerable<Advice> Judge(CoachContext context)
    {
        var rule = context.Rules.Rules[Id];
        foreach (var own in context.Rules.Habits.Exercises)
        {
            var failed = LastCheckFailed(context, own.Exercise, (int)rule["days"]);
            var arms = ArmAnswers(context, own.Exercise, rule);
            if (failed || arms >= rule["arm_answers"])
            {
                yield return new Advice
                {
                    Rule = rule,
                    Outcome = AdviceOutcome.Excess,
                    Subjects = [own.Exercise.Id],
                    Numbers = [new("form_check_failed", failed ? 1 : 0), new("felt_in_arms", arms)],
                    Remedies = [Remedy(context, rule, own.Exercise)],
                    Severity = failed ? 1 : 0.9,
                };
            }
        }
    }

    /// <summary>The newest filmed set of the last two weeks was no good.</summary>
    private static bool LastCheckFailed(CoachContext context, Exercise exercise, int days)
    {
        var failed = false;
        foreach (ref readonly var set in context.Input.History.Between(context.Date.AddDays(-days), context.Date))
        {
            if (set.Match.Exercise == exercise && set.Set.Form is { } form && (form.HasFailed || form.HasPassed))
            {
                failed = form.HasFailed;
            }
        }

        return failed;
    }

    private static int ArmAnswers(CoachContext context, Exercise exercise, RuleFacts rule)
    {
        int seen = 0, arms = 0;
        for (var i = context.Input.Felt.Count - 1; i >= 0 && seen < rule["arm_window"]; i--)
        {
            var answer = context.Input.Felt[i];
            if (answer.Exercise == exercise.Id && answer.Date <= context.Date && context.Date.DayNumber - answer.Date.DayNumber <= 2 * rule["days"])
            {
                seen++;
                arms += answer.InArms ? 1 : 0;
            }
        }

        return arms;
    }

    /// <summary>Less load where there is load to take off, else the step below.</summary>
    private static Remedy Remedy(CoachContext context, RuleFacts rule, Exercise exercise)
    {
        var planner = new RemedyPlanner(context.Rules);
        var isBody = exercise.LoadType is LoadType.BodyweightPlus or LoadType.Assisted or LoadType.Band;
        return isBody && Ladder.Step(context.Rules, exercise, up: false) is { } easier
            ? planner.About(RemedyKind.SwapExercise, easier) with { InsteadOf = exercise }
            : planner.About(RemedyKind.LowerLoad, exercise) with { LoadChange = -rule["cut"] };
    }
}
