using Latitude.Domain.Exercises;

namespace Latitude.Domain.Coaching.Rules;

/// <summary>How many sets a week may load the spine before more is doubtful. The numbers are ours: no trial gives any.</summary>
public static class SpinalLoadBudget
{
    /// <summary>Id of the rule.</summary>
    public const string Id = "spinal_load_budget";

    /// <summary>The week's spinal load against the budget of the level.</summary>
    public static SpinalLoadReport Measure(RuleContext context) => new(
        context.Weekly(context.Dose.Spine(SpinalLoad.High)),
        context.Weekly(context.Dose.Spine(SpinalLoad.Medium)),
        context.Rules[Id][context.Level switch
        {
            ExperienceLevel.Beginner => "beginner",
            ExperienceLevel.Intermediate => "intermediate",
            _ => "advanced",
        }]);

    /// <summary>The verdict.</summary>
    public static Advice Judge(RuleContext context)
    {
        var spine = Measure(context);
        var excess = spine.WeightedWeekly - spine.Budget;
        return new Advice
        {
            Rule = context.Rules[Id],
            Outcome = excess > 0 ? AdviceOutcome.Excess : AdviceOutcome.Fine,
            Numbers =
            [
                new("high_sets_weekly", spine.HighWeekly),
                new("medium_sets_weekly", spine.MediumWeekly),
                new("weighted_sets_weekly", spine.WeightedWeekly),
                new("budget", spine.Budget),
            ],
            Remedies = excess > 0 ? Remedies(context, (int)Math.Ceiling(excess)) : [],
        };
    }

    private static IReadOnlyList<Remedy> Remedies(RuleContext context, int sets)
    {
        foreach (var own in context.Habits.Exercises)
        {
            if (own.Exercise.SpinalLoad == SpinalLoad.High)
            {
                return new RemedyPlanner(context).Remove(own.Exercise, sets) is { } remedy ? [remedy] : [];
            }
        }

        return [];
    }
}
