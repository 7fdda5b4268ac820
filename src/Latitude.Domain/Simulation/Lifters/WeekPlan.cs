using Latitude.Domain.Coaching;
using Latitude.Domain.Coaching.Trials;

namespace Latitude.Domain.Simulation.Lifters;

/// <summary>What a virtual lifter does every week, and how advice changes it.</summary>
/// <param name="Days">The days, Monday first; at least one.</param>
public sealed record WeekPlan(IReadOnlyList<PlannedDay> Days)
{
    /// <summary>Reps that are left in the tank fewer than usual.</summary>
    public int Effort { get; init; }

    /// <summary>Whether the last set of each exercise goes until no further rep does.</summary>
    public bool FailsLastSet { get; init; }

    /// <summary>Work sets a week.</summary>
    public int WeeklySets => Days.Sum(day => day.Lifts.Sum(lift => lift.Sets));

    /// <summary>Work sets a week of an exercise.</summary>
    public int SetsOf(string exercise) => Days.Sum(day => day.Lifts.Where(lift => lift.Exercise == exercise).Sum(lift => lift.Sets));

    /// <summary>The plan after a remedy that adds, drops or swaps sets; other remedies leave it as it is.</summary>
    public WeekPlan With(Remedy remedy)
    {
        if (remedy.Exercise is not { } exercise || !remedy.IsStructural)
        {
            return this;
        }

        if (remedy is { Kind: RemedyKind.SwapExercise, InsteadOf: { } old })
        {
            return Each(lift => lift.Exercise == old.Id ? lift with { Exercise = exercise.Id, Reps = remedy.Reps } : lift);
        }

        var days = remedy.Days.Count > 0 ? remedy.Days : [.. Days.Take(Math.Max(1, remedy.DaysAWeek)).Select(day => day.Day)];
        var sets = remedy.Kind == RemedyKind.AddSets ? remedy.SetsPerDay : -remedy.SetsPerDay;
        var plan = this;
        foreach (var day in days)
        {
            plan = plan.Change(day, new PlannedLift(exercise.Id, sets, remedy.Reps));
        }

        return plan;
    }

    /// <summary>The plan while a trial is on.</summary>
    public WeekPlan With(Trial trial)
    {
        var plan = this;
        foreach (var change in trial.Changes)
        {
            plan = trial.Modification switch
            {
                TrialModification.MoreSets => plan.Spread(change.Exercise, (int)Math.Round(change.To - change.From)),
                TrialModification.AnotherExercise => plan.Change(plan.Days[0].Day, new PlannedLift(change.Exercise, (int)change.To, AddedReps)),
                TrialModification.HeavierFewerReps or TrialModification.MoreReps => plan.Each(lift =>
                    lift.Exercise == change.Exercise ? lift with { Reps = Math.Max(1, (int)Math.Round(change.To)) } : lift),
                TrialModification.CloserToFailure => plan with { Effort = Math.Max(plan.Effort, (int)Math.Round(change.From - change.To)) },
                _ => plan with { FailsLastSet = true },
            };
        }

        return plan;
    }

    private const int AddedReps = 10;

    /// <summary>So many sets more on the first of its days, one a day.</summary>
    private WeekPlan Spread(string exercise, int sets)
    {
        var plan = this;
        foreach (var day in Days)
        {
            if (sets > 0 && day.Lifts.FirstOrDefault(lift => lift.Exercise == exercise) is { } lift)
            {
                plan = plan.Change(day.Day, lift with { Sets = 1 });
                sets--;
            }
        }

        return plan;
    }

    private WeekPlan Each(Func<PlannedLift, PlannedLift> change) =>
        this with { Days = [.. Days.Select(day => day with { Lifts = [.. day.Lifts.Select(lift => change(lift))] })] };

    /// <summary>Adds sets, or takes them off where they are negative; a day that is new comes last, an exercise without sets goes.</summary>
    private WeekPlan Change(DayOfWeek weekday, PlannedLift by)
    {
        if (!Days.Any(day => day.Day == weekday))
        {
            return by.Sets <= 0 ? this : this with { Days = [.. Days.Append(new PlannedDay(weekday, weekday.ToString(), [by])).OrderBy(day => MondayFirst(day.Day))] };
        }

        return this with { Days = [.. Days.Select(day => day.Day != weekday ? day : day with { Lifts = Changed(day.Lifts, by) })] };
    }

    private static PlannedLift[] Changed(IReadOnlyList<PlannedLift> lifts, PlannedLift by)
    {
        var own = lifts.FirstOrDefault(lift => lift.Exercise == by.Exercise);
        IEnumerable<PlannedLift> changed = own is null
            ? lifts.Append(by)
            : lifts.Select(lift => ReferenceEquals(lift, own) ? lift with { Sets = lift.Sets + by.Sets } : lift);
        return [.. changed.Where(lift => lift.Sets > 0)];
    }

    internal static int MondayFirst(DayOfWeek day) => ((int)day + 6) % 7;
}
