namespace Latitude.Domain.Training;

/// <summary>
/// Adds a log to another so that what both hold is counted once: the same export again, a longer export of the same app, or the
/// same workouts exported by another app under other names. Identical sets within one log are real sets and stay.
/// </summary>
public static class LogMerge
{
    /// <summary>Adds what is new in <paramref name="incoming"/>. Neither log is changed.</summary>
    public static MergeResult Add(TrainingLog existing, TrainingLog incoming)
    {
        var known = existing.Workouts.GroupBy(workout => workout.Date).ToDictionary(day => day.Key, day => day.ToList());
        var workouts = new Dictionary<Workout, Workout>(ReferenceEqualityComparer.Instance);
        var added = new List<Workout>();
        var addedSets = 0;
        foreach (var workout in incoming.Workouts)
        {
            if (FindTwin(workout, known) is { } twin)
            {
                known[twin.Existing.Date].Remove(twin.Existing);
                var surplus = twin.Surplus();
                addedSets += surplus.Sum(exercise => exercise.Sets.Count);
                workouts[twin.Existing] = surplus.Count == 0 ? twin.Existing : Extend(twin.Existing, surplus);
            }
            else
            {
                added.Add(workout);
                addedSets += workout.SetCount;
            }
        }

        var log = new TrainingLog(
            existing.Workouts.Select(workout => workouts.GetValueOrDefault(workout, workout)).Concat(added),
            existing.Bodyweights.Union(incoming.Bodyweights));
        return new MergeResult(log, addedSets, incoming.SetCount - addedSets);
    }

    private static WorkoutTwin? FindTwin(Workout workout, Dictionary<DateOnly, List<Workout>> known)
    {
        return On(workout.Date) is { } sameDate && WorkoutTwin.Find(workout, sameDate) is { } twin ? twin
            : workout.Date > DateOnly.MinValue && On(workout.Date.AddDays(-1)) is { } before && WorkoutTwin.FindInOtherZone(workout, before) is { } earlier ? earlier
            : workout.Date < DateOnly.MaxValue && On(workout.Date.AddDays(1)) is { } after ? WorkoutTwin.FindInOtherZone(workout, after)
            : null;

        List<Workout>? On(DateOnly date) => known.GetValueOrDefault(date);
    }

    private static Workout Extend(Workout workout, IReadOnlyList<PerformedExercise> surplus)
    {
        var exercises = workout.Exercises.ToList();
        foreach (var more in surplus)
        {
            var index = exercises.FindLastIndex(exercise => WorkoutTwin.IsSameName(exercise.Name, more.Name));
            if (index < 0)
            {
                exercises.Add(more);
            }
            else
            {
                exercises[index] = exercises[index] with { Sets = [.. exercises[index].Sets, .. more.Sets] };
            }
        }

        return workout with { Exercises = exercises };
    }
}
