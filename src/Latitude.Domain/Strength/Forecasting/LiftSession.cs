namespace Latitude.Domain.Strength.Forecasting;

/// <summary>What one day of an exercise says about strength.</summary>
/// <param name="Date">The day.</param>
/// <param name="Workout">Title of the workout; empty where none. Likeness of titles stands in for the plan.</param>
/// <param name="Top">The heaviest set of at most 20 reps, the first of equals.</param>
/// <param name="Best">The set of the best e1RM among those of 1 to 12 reps, the earlier of equals; null where there is none.</param>
public readonly record struct LiftSession(DateOnly Date, string Workout, LiftSet Top, LiftSet? Best)
{
    /// <summary>Most reps of a top set.</summary>
    public const int MaximumTopReps = 20;

    /// <summary>Most reps of a set whose e1RM counts: beyond, the published curves drift apart (science.md 5.1).</summary>
    public const int MaximumBestReps = OneRepMax.MaximumReps;

    /// <summary>Sums up the sets of a day, in the order they were done; null where none has 1 to 20 reps and a load.</summary>
    public static LiftSession? Of(DateOnly date, string workout, ReadOnlySpan<LiftSet> sets)
    {
        LiftSet? top = null;
        LiftSet? best = null;
        var bestLog = double.NegativeInfinity;
        foreach (var set in sets)
        {
            if (set.Reps is < 1 or > MaximumTopReps || !(set.Kilograms > 0))
            {
                continue;
            }

            if (!(set.Kilograms <= top?.Kilograms))
            {
                top = set;
            }

            if (set.Reps <= MaximumBestReps && set.LogOneRepMax > bestLog)
            {
                best = set;
                bestLog = set.LogOneRepMax;
            }
        }

        return top is { } found ? new LiftSession(date, workout, found, best) : null;
    }
}
