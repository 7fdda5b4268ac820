using Latitude.Domain.Exercises;

namespace Latitude.Domain.Coaching.Rules;

/// <summary>Keep pulling both down and in: studies disagree which one works the lats more, so neither replaces the other (science.md 2.2).</summary>
public static class VerticalAndHorizontalPull
{
    /// <summary>Id of the rule.</summary>
    public const string Id = "vertical_and_horizontal_pull";

    /// <summary>Weekly sets of either direction.</summary>
    public static PullReport Measure(RuleContext context) => new(
        context.Weekly(context.Dose.Pattern(PatternIds.VerticalPull)),
        context.Weekly(context.Dose.Pattern(PatternIds.HorizontalPull)));

    /// <summary>The verdict. Where there are hardly any pulls, that is what is found, whichever way they go.</summary>
    public static Advice Judge(RuleContext context)
    {
        var rule = context.Rules[Id];
        var pulls = Measure(context);
        var total = pulls.VerticalWeekly + pulls.HorizontalWeekly;
        var isFew = total < rule["least_sets"];
        var least = total * rule["least_share"];
        var lesser = pulls.VerticalWeekly < pulls.HorizontalWeekly ? PatternIds.VerticalPull : PatternIds.HorizontalPull;
        var isShort = isFew || Math.Min(pulls.VerticalWeekly, pulls.HorizontalWeekly) < least;
        return new Advice
        {
            Rule = rule,
            Outcome = isShort ? AdviceOutcome.Short : AdviceOutcome.Fine,
            Subjects = !isShort ? [] : isFew ? [lesser, PatternIds.HorizontalPull == lesser ? PatternIds.VerticalPull : PatternIds.HorizontalPull] : [lesser],
            Numbers = [new("vertical_sets_weekly", pulls.VerticalWeekly), new("horizontal_sets_weekly", pulls.HorizontalWeekly)],
            Remedies = !isShort ? []
                : isFew ? Remedies(context, lesser, Math.Max((int)rule["least_added_sets"], (int)Math.Ceiling(rule["least_sets"] - total)))
                : Remedies(context, lesser, Missing(rule, least - Math.Min(pulls.VerticalWeekly, pulls.HorizontalWeekly))),
        };
    }

    /// <summary>Sets to add until the share is reached: what is added makes the whole larger too.</summary>
    private static int Missing(RuleFacts rule, double gap) =>
        Math.Max((int)rule["least_added_sets"], (int)Math.Ceiling(gap / (1 - rule["least_share"])));

    private static IReadOnlyList<Remedy> Remedies(RuleContext context, string pattern, int sets)
    {
        var planner = new RemedyPlanner(context);
        var candidates = planner.Candidates(exercise => exercise.Pattern.Id == pattern && exercise.Side == BalanceSide.Back);
        return candidates.Count > 0 && planner.Add(candidates[0], sets) is { } remedy ? [remedy] : [];
    }
}
