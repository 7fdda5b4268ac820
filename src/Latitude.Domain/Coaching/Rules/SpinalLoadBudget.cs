using Latitude.Domain.Exercises;

namespace Latitude.Domain.Coaching.Rules;

/// <summary>How many sets a week may load the spine before more is doubtful; twice as many are as bad as it gets. The numbers are ours: no trial gives any.</summary>
public static class SpinalLoadBudget
{
    /// <summary>Id of the rule.</summary>
    public const string Id = "spinal_load_budget";

    /// <summary>The week's spinal load against the budget of the level.</summary>
    public static SpinalLoadReport Measure(RuleContext context)
    {
        var rule = context.Rules[Id];
        var high = context.Weekly(context.Dose.Spine(SpinalLoad.High));
        var medium = context.Weekly(context.Dose.Spine(SpinalLoad.Medium));
        var budget = rule[context.Level switch
        {
            ExperienceLevel.Beginner => "beginner",
            ExperienceLevel.Intermediate => "intermediate",
            _ => "advanced",
        }];
        return new SpinalLoadReport(high, medium, high + (medium * rule["medium_share"]), budget);
    }

    /// <summary>The verdict.</summary>
    public static Advice Judge(RuleContext context)
    {
        var spine = Measure(context);
        var excess = spine.WeightedWeekly - spine.Budget;
        return new Advice
        {
            Rule = context.Rules[Id],
            Outcome = excess > 0 ? AdviceOutcome.Excess : AdviceOutcome.Fine,
            Severity = Math.Clamp(excess / spine.Budget, 0, 1),
            Numbers =
            [
                new("high_sets_weekly", spine.HighWeekly),
                new("medium_sets_weekly", spine.MediumWeekly),
                new("weighted_sets_weekly", spine.WeightedWeekly),
                new("budget", spine.Budget),
            ],
            Remedies = excess > 0
                ? new RemedyPlanner(context).Remove(exercise => exercise.SpinalLoad == SpinalLoad.High && !IsMissed(context, exercise), (int)Math.Ceiling(excess))
                : [],
        };
    }

    /// <summary>Back work stays where the back has less than the front: the spine is spared by squats, and by rows that load it less.</summary>
    private static bool IsMissed(RuleContext context, Exercise exercise)
    {
        var dose = context.Observed ?? context.Dose;
        return exercise.Side is BalanceSide.Back or BalanceSide.BackSpine
            && dose.Side(BalanceSide.Back).Sets + dose.Side(BalanceSide.BackSpine).Sets < dose.Side(BalanceSide.Front).Sets;
    }
}
