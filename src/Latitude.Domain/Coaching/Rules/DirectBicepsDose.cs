using Latitude.Domain.Exercises;

namespace Latitude.Domain.Coaching.Rules;

/// <summary>
/// G12: beginners keep direct biceps work to a minimum, since pulls already give them a dose; after some months some direct work is
/// needed. Where a beginner hardly pulls, curls are not the problem, and the rule says nothing against them (science.md 3.2).
/// </summary>
public static class DirectBicepsDose
{
    /// <summary>Id of the rule.</summary>
    public const string Id = "direct_biceps_dose";

    /// <summary>Biceps work by where it comes from.</summary>
    public static BicepsReport Measure(RuleContext context) =>
        new(context.Weekly(context.Dose.Curls), context.Weekly(context.Dose.IndirectBiceps));

    /// <summary>The verdict.</summary>
    public static Advice Judge(RuleContext context)
    {
        var rule = context.Rules[Id];
        var biceps = Measure(context);
        var outcome = Outcome(context.Level, biceps, rule);
        return new Advice
        {
            Rule = rule,
            Outcome = outcome,
            Numbers =
            [
                new("direct_sets_weekly", biceps.DirectWeekly),
                new("indirect_sets_weekly", biceps.IndirectWeekly),
                new("total_sets_weekly", biceps.TotalWeekly),
            ],
            Remedies = Remedies(context, biceps, rule, outcome),
        };
    }

    private static AdviceOutcome Outcome(ExperienceLevel level, BicepsReport biceps, RuleFacts rule)
    {
        if (level == ExperienceLevel.Beginner)
        {
            return biceps.DirectWeekly > rule["beginner_most_direct"] && biceps.IndirectWeekly >= rule["enough_indirect"]
                ? AdviceOutcome.Excess
                : AdviceOutcome.Fine;
        }

        return biceps.DirectWeekly < rule["later_least_direct"] ? AdviceOutcome.Short
            : biceps.TotalWeekly > rule["most_total"] ? AdviceOutcome.Excess
            : AdviceOutcome.Fine;
    }

    private static IReadOnlyList<Remedy> Remedies(RuleContext context, BicepsReport biceps, RuleFacts rule, AdviceOutcome outcome)
    {
        var planner = new RemedyPlanner(context);
        if (outcome == AdviceOutcome.Excess)
        {
            var most = context.Level == ExperienceLevel.Beginner
                ? rule["beginner_most_direct"]
                : Math.Max(rule["later_least_direct"], rule["most_total"] - biceps.IndirectWeekly);
            return planner.Remove(IsCurl, (int)Math.Ceiling(biceps.DirectWeekly - most));
        }

        var curls = outcome == AdviceOutcome.Short ? planner.Candidates(IsCurl) : [];
        return curls.Count > 0 && planner.Add(curls[0], (int)Math.Ceiling(rule["later_least_direct"] - biceps.DirectWeekly)) is { } remedy ? [remedy] : [];
    }

    private static bool IsCurl(Exercise exercise) => exercise.Pattern.Id == PatternIds.ElbowFlexion;
}
