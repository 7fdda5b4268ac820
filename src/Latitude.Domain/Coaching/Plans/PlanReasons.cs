using Latitude.Domain.Coaching.Rules;
using Latitude.Domain.Exercises;
using Latitude.Domain.Programs;

namespace Latitude.Domain.Coaching.Plans;

/// <summary>Turns the analysis of a routine, and what a lifter wishes, into reasons with weights. What is neither good nor bad is no reason.</summary>
internal static class PlanReasons
{
    /// <summary>What the routine does for the body.</summary>
    public static IEnumerable<PlanReason> Of(PlanAnalysis analysis, RuleFacts weights)
    {
        PlanReason?[] reasons =
        [
            Balance(analysis, weights),
            UpperBack(analysis, weights),
            TopFive(analysis, weights),
            Functions(analysis, weights),
            BackDose(analysis, weights),
            Biceps(analysis, weights),
            SpinalLoad(analysis, weights),
            .. analysis.Level == ExperienceLevel.Beginner ? ForBeginners(analysis, weights) : ForOthers(analysis, weights),
        ];
        return reasons.OfType<PlanReason>().Where(reason => reason.Weight != 0);
    }

    /// <summary>How it fits what the lifter said.</summary>
    public static IEnumerable<PlanReason> OfWishes(Routine routine, LifterWishes wishes, RuleFacts weights)
    {
        if (wishes.Days is { } days)
        {
            var weight = routine.Days == days ? weights["days"] : -weights["day_unused"] * (days - routine.Days);
            yield return new PlanReason(PlanReasonKind.Days, weight, routine.Days, days);
        }

        if (wishes.Goal is { } goal && GoalShare(routine.Goal, goal) is not 0 and var share)
        {
            yield return new PlanReason(PlanReasonKind.Goal, weights["goal"] * share, (int)routine.Goal);
        }

        if (routine.Level < wishes.Level)
        {
            yield return new PlanReason(PlanReasonKind.LowerLevel, -weights["lower_level"], (int)routine.Level);
        }
    }

    /// <summary>The lower of sets and reps counts; falling short by half costs the whole weight.</summary>
    private static PlanReason? Balance(PlanAnalysis analysis, RuleFacts weights)
    {
        var (sets, reps) = (analysis.Balance.SetRatio, analysis.Balance.RepRatio);
        var ratio = Math.Min(sets ?? double.PositiveInfinity, reps ?? double.PositiveInfinity);
        return double.IsInfinity(ratio) ? null
            : new PlanReason(PlanReasonKind.Balance, weights["balance"] * (ratio >= 1 ? 1 : -Math.Min(1, 2 * (1 - ratio))), ratio);
    }

    private static PlanReason? UpperBack(PlanAnalysis analysis, RuleFacts weights)
    {
        if (analysis.Balance.StrictSetRatio is not { } ratio)
        {
            return null;
        }

        var weight = ratio >= 1 ? 1 : ratio < analysis.AdviceOf(BackFrontBalance.Id).Rule["strict_ratio"] ? -(1 - ratio) : 0;
        return new PlanReason(PlanReasonKind.UpperBackBalance, weights["upper_back_balance"] * weight, ratio);
    }

    private static PlanReason? TopFive(PlanAnalysis analysis, RuleFacts weights) => new PlanReason(
        PlanReasonKind.TopFive, weights["top_five"] * (analysis.TopFiveCount - weights["usual_top_five"]), analysis.TopFiveCount, analysis.TopFive.Count);

    private static PlanReason? Functions(PlanAnalysis analysis, RuleFacts weights)
    {
        var covered = analysis.Functions.Count(function => function.IsCovered);
        return new PlanReason(PlanReasonKind.Functions, weights["function"] * (covered - weights["usual_functions"]), covered, analysis.Functions.Count);
    }

    private static PlanReason? BackDose(PlanAnalysis analysis, RuleFacts weights)
    {
        var groups = analysis.Groups.Where(group => group.Group.IsOfTheBack && group.Band is not null).ToArray();
        var below = groups.Count(group => group.Position == BandPosition.Below);
        return new PlanReason(PlanReasonKind.BackDose, below == 0 ? weights["back_dose"] : -weights["back_group_below"] * below, below, groups.Length);
    }

    private static PlanReason? Biceps(PlanAnalysis analysis, RuleFacts weights) => analysis.AdviceOf(DirectBicepsDose.Id).Outcome switch
    {
        AdviceOutcome.Excess => new PlanReason(PlanReasonKind.Biceps, -weights["biceps"], analysis.Biceps.DirectWeekly, analysis.Biceps.TotalWeekly),
        AdviceOutcome.Short => new PlanReason(PlanReasonKind.Biceps, -weights["biceps"] / 2, analysis.Biceps.DirectWeekly, analysis.Biceps.TotalWeekly),
        _ => null,
    };

    /// <summary>Twice the budget costs the whole weight.</summary>
    private static PlanReason? SpinalLoad(PlanAnalysis analysis, RuleFacts weights)
    {
        var over = (analysis.SpinalLoad.WeightedWeekly / analysis.SpinalLoad.Budget) - 1;
        return over <= 0 ? null
            : new PlanReason(PlanReasonKind.SpinalLoad, -weights["spinal_load"] * Math.Min(1, over), analysis.SpinalLoad.WeightedWeekly, analysis.SpinalLoad.Budget);
    }

    private static IEnumerable<PlanReason?> ForBeginners(PlanAnalysis analysis, RuleFacts weights)
    {
        var isFine = analysis.AdviceOf(BeginnerEssentials.Id).Outcome == AdviceOutcome.Fine;
        yield return new PlanReason(
            PlanReasonKind.BackLifts, isFine ? weights["back_lifts"] : -weights["back_lifts"], analysis.BackLifts.Lifts.Count, analysis.BackLifts.DaysWeekly);
        var aDay = analysis.Plan.Weeks.SelectMany(week => week.Days).Average(day => day.Exercises.Count);
        yield return aDay <= weights["few_exercises"] ? new PlanReason(PlanReasonKind.Simplicity, weights["simplicity"], aDay)
            : aDay >= weights["many_exercises"] ? new PlanReason(PlanReasonKind.Simplicity, -weights["simplicity"], aDay)
            : null;
    }

    private static IEnumerable<PlanReason?> ForOthers(PlanAnalysis analysis, RuleFacts weights)
    {
        var both = analysis.AdviceOf(DeadliftAndPullUp.Id);
        var (deadlift, pullUp) = (both.Number("deadlift_sets_weekly") > 0, both.Number("pull_up_sets_weekly") > 0);
        yield return new PlanReason(
            PlanReasonKind.DeadliftAndPullUp,
            deadlift && pullUp ? weights["deadlift_and_pull_up"] : -weights["one_of_both_missing"] * both.Subjects.Count,
            deadlift ? 1 : 0,
            pullUp ? 1 : 0);
        var breadth = analysis.AdviceOf(ExerciseBreadth.Id).Outcome == AdviceOutcome.Fine ? 1 : -1;
        yield return new PlanReason(PlanReasonKind.Breadth, weights["breadth"] * breadth, analysis.BackExercises.Count);
        yield return analysis.BackDaysWeekly > 0 ? new PlanReason(PlanReasonKind.BackDay, weights["back_day"], analysis.BackDaysWeekly) : null;
    }

    /// <summary>A routine for both serves strength or size by half; one for strength or size alone is no all-round one.</summary>
    private static double GoalShare(RoutineGoal made, RoutineGoal wanted) =>
        made == wanted ? 1
        : made == RoutineGoal.Both && wanted != RoutineGoal.General ? 0.5
        : wanted == RoutineGoal.General && made != RoutineGoal.Both ? -0.5
        : 0;
}
