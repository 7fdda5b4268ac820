using Latitude.Domain.Coaching.Rules;

namespace Latitude.Domain.Coaching;

/// <summary>All rules in the order in which they are said.</summary>
public static class RuleBook
{
    private static readonly (string Id, Func<RuleContext, Advice> Judge)[] Rules =
    [
        (BackFrontBalance.Id, BackFrontBalance.Judge),
        (FunctionCoverage.Id, FunctionCoverage.Judge),
        (WeeklyDose.Id, WeeklyDose.Judge),
        (VerticalAndHorizontalPull.Id, VerticalAndHorizontalPull.Judge),
        (DirectBicepsDose.Id, DirectBicepsDose.Judge),
        (SpinalLoadBudget.Id, SpinalLoadBudget.Judge),
    ];

    /// <summary>
    /// What every rule says; that there is not enough to say where the data do not suffice. One change at a time: an earlier remedy that
    /// adds a movement stands for later ones of the same kind, and a report asks to add few things in all. What is too much may always be said.
    /// </summary>
    public static IEnumerable<Advice> Judge(RuleContext context)
    {
        var most = (int)context.Rules[RemedyPlanner.Id]["most_remedies"];
        var given = new HashSet<string>(StringComparer.Ordinal);
        var count = 0;
        foreach (var advice in JudgeAll(context))
        {
            var added = advice.Remedies.Where(remedy => remedy.Kind == RemedyKind.AddSets).ToArray();
            var kept = added.Where(remedy => !given.Contains(remedy.Exercise.Pattern.Id)).Take(most - count).ToArray();
            given.UnionWith(added.Select(remedy => remedy.Exercise.Pattern.Id));
            count += kept.Length;
            yield return advice with { Remedies = [.. kept, .. advice.Remedies.Except(added)] };
        }
    }

    private static IEnumerable<Advice> JudgeAll(RuleContext context)
    {
        foreach (var (id, judge) in Rules)
        {
            yield return context.Data.IsEnough
                ? judge(context)
                : new Advice
                {
                    Rule = context.Rules[id],
                    Outcome = AdviceOutcome.NotEnough,
                    Numbers =
                    [
                        new("workouts", context.Data.Workouts),
                        new("sets", context.Data.Sets),
                        new("trained_weeks", context.Data.TrainedWeeks),
                        new("unknown_share", context.Data.UnknownShare),
                    ],
                };
        }
    }
}
