using Latitude.Domain.Exercises.Naming;

namespace Latitude.Domain.Training;

/// <summary>A log whose names have been understood: the list of sets that everything above is computed from, oldest first.</summary>
public sealed class History
{
    private readonly HistorySet[] _sets;

    private History(TrainingLog log, HistorySet[] sets)
    {
        Log = log;
        _sets = sets;
    }

    /// <summary>The log it was made from.</summary>
    public TrainingLog Log { get; }

    /// <summary>All sets, oldest first.</summary>
    public ReadOnlySpan<HistorySet> Sets => _sets;

    /// <summary>Understands every name of a log, each distinct one once.</summary>
    /// <param name="log">The log.</param>
    /// <param name="names">What names mean.</param>
    /// <param name="bodyweight">Kilograms to use on days for which the log has no bodyweight; null where unknown.</param>
    public static History Of(TrainingLog log, ExerciseNames names, decimal? bodyweight = null)
    {
        var matches = new Dictionary<(string Name, string? Equipment), NameMatch>();
        var weights = new BodyweightLookup(log, bodyweight);
        var sets = new HistorySet[log.SetCount];
        var next = 0;
        foreach (var workout in log.Workouts)
        {
            var mass = weights.On(workout);
            foreach (var exercise in workout.Exercises)
            {
                var key = (exercise.Name, exercise.Equipment);
                if (!matches.TryGetValue(key, out var match))
                {
                    matches[key] = match = names.Resolve(exercise.Name, exercise.Equipment);
                }

                var fraction = match.Exercise?.BodyweightFraction ?? 1;
                foreach (var set in exercise.Sets)
                {
                    sets[next++] = new HistorySet(workout, exercise, set, match, TotalLoad.Kilograms(set, fraction, mass));
                }
            }
        }

        return new History(log, sets);
    }

    /// <summary>The sets of workouts on dates from <paramref name="from"/> to <paramref name="to"/>, both included.</summary>
    public ReadOnlySpan<HistorySet> Between(DateOnly from, DateOnly to)
    {
        var start = LowerBound(from);
        var end = to == DateOnly.MaxValue ? _sets.Length : LowerBound(to.AddDays(1));
        return end <= start ? [] : _sets.AsSpan(start, end - start);
    }

    private int LowerBound(DateOnly date)
    {
        int low = 0, high = _sets.Length;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (_sets[middle].Workout.Date < date)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
