using Latitude.Domain.Anatomy;
using Latitude.Domain.Coaching;
using Latitude.Domain.Exercises;
using Latitude.Domain.Training;

namespace Latitude.App.Reports;

/// <summary>An exercise that gives work to a muscle.</summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="Share">What a set of it is worth for the muscle: 1, 0.5 or 0.25.</param>
/// <param name="WeeklySets">Its sets a week, each counted once.</param>
public readonly record struct Feed(Exercise Exercise, double Share, double WeeklySets)
{
    /// <summary>The exercises of a period that work a muscle, the largest part first.</summary>
    public static IReadOnlyList<Feed> Of(History history, Period period, Muscle muscle)
    {
        var counts = new Dictionary<Exercise, int>(ReferenceEqualityComparer.Instance);
        foreach (ref readonly var set in history.Between(period.From, period.To))
        {
            if (set.CountsAsWork && set.Match.Exercise is { } exercise)
            {
                counts[exercise] = counts.GetValueOrDefault(exercise) + 1;
            }
        }

        var feeding = new List<Feed>();
        foreach (var (exercise, sets) in counts)
        {
            if (ShareFor(exercise, muscle) is > 0 and var share)
            {
                feeding.Add(new Feed(exercise, share, sets / period.Weeks));
            }
        }

        feeding.Sort((a, b) => (b.Share * b.WeeklySets).CompareTo(a.Share * a.WeeklySets));
        return feeding;
    }

    /// <summary>What a set of an exercise is worth for a muscle; 0 where it is no part of it.</summary>
    public static double ShareFor(Exercise exercise, Muscle muscle)
    {
        foreach (var share in exercise.Muscles)
        {
            if (share.Muscle == muscle)
            {
                return share.Share;
            }
        }

        return 0;
    }
}
