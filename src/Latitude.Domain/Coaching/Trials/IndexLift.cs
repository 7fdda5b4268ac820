using Latitude.Domain.Anatomy;
using Latitude.Domain.Exercises;
using Latitude.Domain.Strength;
using Latitude.Domain.Training;

namespace Latitude.Domain.Coaching.Trials;

/// <summary>A lift that is done often enough to judge a change by, with the sets of the baseline.</summary>
internal sealed record IndexLift
{
    public required StrengthSeries Series { get; init; }

    /// <summary>Work sets of the baseline, in order of time.</summary>
    public required IReadOnlyList<HistorySet> Sets { get; init; }

    public Exercise Exercise => Series.Exercise;

    /// <summary>The muscle group it trains most.</summary>
    public MuscleGroup? Group => Exercise.Groups.Count > 0 ? Exercise.Groups[0].Group : null;

    public bool IsStalled => Series.Plateau is { IsSure: true };

    /// <summary>Deadlifts and good mornings are never taken to failure (science.md 3.3).</summary>
    public bool IsHeavyHinge => Exercise.SpinalLoad == SpinalLoad.High && Exercise.Pattern.Id == PatternIds.HipHinge;

    /// <summary>The lifts done often enough before a day, the stalled ones first, then the most trained; one of each kind of movement.</summary>
    public static IReadOnlyList<IndexLift> Of(History history, DateOnly today, TrialSettings settings)
    {
        var from = today.AddDays(1 - (7 * settings.BaselineWeeks));
        var lifts = new List<IndexLift>();
        foreach (var series in StrengthAnalysis.Of(history, today).Series)
        {
            if (series.Sessions.Count(session => session.Date >= from) >= settings.LeastBaselineSessions)
            {
                lifts.Add(new IndexLift
                {
                    Series = series,
                    Sets = TrialMeasure.Sets(history, series.Exercise.Id, from, today),
                });
            }
        }

        return [.. lifts.OrderByDescending(lift => lift.IsStalled).DistinctBy(lift => lift.Exercise.Pattern.Id).Take(settings.MostLifts)];
    }

    /// <summary>The top set of the last day of few reps, to be repeated every week; null where there is none.</summary>
    public TestSet? Test()
    {
        const int FewestReps = 3;
        const int MostReps = 12;
        for (var i = Series.Sessions.Count - 1; i >= 0; i--)
        {
            var set = Series.Sessions[i].Source;
            if (set.Set.Reps is >= FewestReps and <= MostReps and var reps && set.TotalKilograms is { } kilograms)
            {
                return new TestSet(Exercise.Id, (double)kilograms, reps);
            }
        }

        return null;
    }
}
