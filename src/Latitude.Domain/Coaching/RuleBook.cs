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
    /// What every rule says; that there is not enough to say where the data do not suffice. A remedy that an earlier rule gives already
    /// is not given again.
    /// </summary>
    public static IEnumerable<Advice> Judge(RuleContext context)
    {
        var given = new HashSet<int>();
        foreach (var advice in JudgeAll(context))
        {
            yield return advice with { Remedies = [.. advice.Remedies.Where(remedy => given.Add(remedy.Exercise.Index))] };
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
