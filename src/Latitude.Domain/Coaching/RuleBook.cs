using Latitude.Domain.Coaching.Rules;
using Latitude.Domain.Programs;

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

    private static readonly (string Id, Func<RuleContext, Advice> Judge)[] Nothing = [];

    /// <summary>
    /// What every rule says; that there is not enough to say where the data do not suffice. One change at a time: what an earlier remedy adds is
    /// taken as done when a later one is made, no kind of movement is added twice, and a report asks to add few things in all. What is found is
    /// always about the training as it was. What is too much may always be said.
    /// </summary>
    public static IEnumerable<Advice> Judge(RuleContext context) =>
        Settle(context, [.. Rules, (BeginnerEssentials.Id, BeginnerEssentials.Judge), (DeadliftAndPullUp.Id, DeadliftAndPullUp.Judge)]);

    /// <summary>What every rule says about a plan, those that only plans can be asked included; remedies as for a log.</summary>
    public static IEnumerable<Advice> JudgePlan(RuleContext context, PlannedProgram plan, PlanOrigin origin) => Settle(context,
    [
        (EstablishedRoutine.Id, established => EstablishedRoutine.Judge(established, plan, origin)),
        .. BeginnerEssentials.AppliesTo(context.Level) ? [(BeginnerEssentials.Id, BeginnerEssentials.Judge)] : Nothing,
        .. DeadliftAndPullUp.AppliesTo(context.Level) ? [(DeadliftAndPullUp.Id, DeadliftAndPullUp.Judge)] : Nothing,
        .. Rules,
        .. ExerciseBreadth.AppliesTo(context.Level) ? [(ExerciseBreadth.Id, ExerciseBreadth.Judge)] : Nothing,
        (BackDay.Id, BackDay.Judge),
    ]);

    private static IEnumerable<Advice> Settle(RuleContext context, (string Id, Func<RuleContext, Advice> Judge)[] rules)
    {
        var most = (int)context.Rules[RemedyPlanner.Id]["most_remedies"];
        var given = new HashSet<string>(StringComparer.Ordinal);
        var planned = context;
        var count = 0;
        foreach (var (id, judge) in rules)
        {
            if (!context.Data.IsEnough)
            {
                yield return NotEnough(context, id);
                continue;
            }

            var advice = judge(context);
            var remedies = ReferenceEquals(planned, context) || !IsOpen(advice) ? advice.Remedies : judge(planned).Remedies;
            var added = remedies.Where(remedy => remedy.Kind is RemedyKind.AddSets or RemedyKind.SwapExercise).ToArray();
            var kept = added.Where(remedy => !given.Contains(remedy.Exercise!.Pattern.Id)).Take(most - count).ToArray();
            given.UnionWith(kept.Select(remedy => remedy.Exercise!.Pattern.Id));
            count += kept.Length;
            planned = kept.Where(remedy => remedy.Kind == RemedyKind.AddSets).Aggregate(planned, With);
            yield return advice with { Remedies = [.. kept, .. remedies.Except(added)] };
        }
    }

    private static bool IsOpen(Advice advice) => advice.Outcome is AdviceOutcome.Short or AdviceOutcome.Excess;

    private static RuleContext With(RuleContext context, Remedy remedy) => context with
    {
        Observed = context.Observed ?? context.Dose,
        Dose = context.Dose.Plus(remedy.Exercise!, (int)Math.Round(remedy.WeeklySets * context.Period.Weeks), remedy.Reps),
    };

    private static Advice NotEnough(RuleContext context, string id) => new()
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
