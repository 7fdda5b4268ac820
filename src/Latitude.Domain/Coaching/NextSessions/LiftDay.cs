namespace Latitude.Domain.Coaching.NextSessions;

/// <summary>The work sets of one exercise on one day, in the order they were done.</summary>
/// <param name="Date">The day.</param>
/// <param name="Sets">At least one.</param>
public sealed record LiftDay(DateOnly Date, IReadOnlyList<LoadedSet> Sets)
{
    /// <summary>Loads this near to the heaviest are the same load: conversions between units leave crumbs.</summary>
    private const double SameLoad = 0.05;

    /// <summary>The heaviest load, kilograms; null where none was entered.</summary>
    public double? TopKilograms
    {
        get
        {
            double? top = null;
            foreach (var set in Sets)
            {
                top = set.Kilograms is { } load && !(load <= top) ? load : top;
            }

            return top;
        }
    }

    /// <summary>How many sets were done with the heaviest load.</summary>
    public int TopSets
    {
        get
        {
            var (count, top) = (0, TopKilograms);
            foreach (var set in Sets)
            {
                count += IsTop(set, top) ? 1 : 0;
            }

            return count;
        }
    }

    /// <summary>The reps of the weakest of the sets with the heaviest load.</summary>
    public int LeastTopReps
    {
        get
        {
            var (least, top) = (int.MaxValue, TopKilograms);
            foreach (var set in Sets)
            {
                least = IsTop(set, top) ? Math.Min(least, set.Reps) : least;
            }

            return least;
        }
    }

    /// <summary>Reps in reserve of the hardest of the sets with the heaviest load; null where none of them was rated.</summary>
    public double? LeastTopReserve
    {
        get
        {
            var (top, least) = (TopKilograms, default(double?));
            foreach (var set in Sets)
            {
                least = IsTop(set, top) && set.Reserve is { } reserve && !(reserve >= least) ? reserve : least;
            }

            return least;
        }
    }

    private static bool IsTop(LoadedSet set, double? top) => top is null || set.Kilograms >= top - SameLoad;
}
