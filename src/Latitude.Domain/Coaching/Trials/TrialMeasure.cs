using Latitude.Domain.Strength;
using Latitude.Domain.Training;

namespace Latitude.Domain.Coaching.Trials;

/// <summary>How an exercise was done over some days, in the measure of a modification. Asks only for what logs hold.</summary>
internal static class TrialMeasure
{
    /// <summary>A rating of less than half a rep left is failure.</summary>
    private const decimal FailureReserve = 0.5m;

    /// <summary>The measure over some sets of one exercise in order of time; null where they do not tell.</summary>
    public static double? Of(TrialModification modification, IReadOnlyList<HistorySet> sets) => modification switch
    {
        TrialModification.MoreSets or TrialModification.AnotherExercise => sets.Count,
        TrialModification.HeavierFewerReps or TrialModification.MoreReps => MedianReps(sets),
        TrialModification.CloserToFailure => MeanReserve(sets),
        _ => FailureShare(sets),
    };

    /// <summary>Median reps of a set; null without sets.</summary>
    public static double? MedianReps(IReadOnlyList<HistorySet> sets)
    {
        var reps = new List<double>(sets.Count);
        foreach (var set in sets)
        {
            if (set.Set.Reps is { } done)
            {
                reps.Add(done);
            }
        }

        return reps.Count == 0 ? null : Median.Of(reps);
    }

    /// <summary>Mean reps in reserve of the rated sets; null where fewer than half are rated.</summary>
    public static double? MeanReserve(IReadOnlyList<HistorySet> sets)
    {
        var sum = 0m;
        var rated = 0;
        foreach (var set in sets)
        {
            if (set.Set.Reserve is { } reserve)
            {
                sum += reserve.Value;
                rated++;
            }
        }

        return rated == 0 || rated * 2 < sets.Count ? null : (double)(sum / rated);
    }

    /// <summary>Share of days whose last set ended in failure, marked or rated so; null without sets.</summary>
    public static double? FailureShare(IReadOnlyList<HistorySet> sets)
    {
        int days = 0, failures = 0;
        for (var i = 0; i < sets.Count; i++)
        {
            if (i + 1 == sets.Count || sets[i + 1].Workout.Date != sets[i].Workout.Date)
            {
                days++;
                failures += sets[i].Set.Kind == SetKind.Failure || sets[i].Set.Reserve?.Value < FailureReserve ? 1 : 0;
            }
        }

        return days == 0 ? null : (double)failures / days;
    }

    /// <summary>The work sets of an exercise on some days, both included.</summary>
    public static List<HistorySet> Sets(History history, string exercise, DateOnly from, DateOnly to)
    {
        var found = new List<HistorySet>();
        foreach (ref readonly var set in history.Between(from, to))
        {
            if (set.CountsAsWork && !set.Set.IsImplausible && set.Match.Exercise is { } done && (done.Id == exercise || done.PlainForm?.Id == exercise))
            {
                found.Add(set);
            }
        }

        return found;
    }
}
