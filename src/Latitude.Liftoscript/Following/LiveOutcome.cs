using Latitude.Domain.Training;
using Latitude.Domain.Training.Live;
using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Playing;

namespace Latitude.Liftoscript.Following;

/// <summary>What became of a routine's day, as the event that the routine goes on by.</summary>
public static class LiveOutcome
{
    /// <summary>The event of a workout; null where it follows no routine, or nothing of it was done.</summary>
    /// <param name="workout">The workout.</param>
    /// <param name="id">Id of the event: the same for the same workout, so that ending it twice is ending it once.</param>
    /// <param name="at">When it ended.</param>
    public static WorkoutDone? Of(LiveWorkout workout, Guid id, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(workout);
        if (workout.Routine is not { } day || workout.DoneCount == 0)
        {
            return null;
        }

        var done = new List<DoneExercise>();
        foreach (var exercise in workout.Exercises)
        {
            if (exercise.DoneCount > 0)
            {
                done.Add(Of(exercise, IsReplaced(workout, exercise)));
            }
        }

        return new WorkoutDone
        {
            Id = id,
            Routine = day.Routine,
            At = at,
            Date = DateOnly.FromDateTime(workout.Started.DateTime),
            Day = day.Day,
            Exercises = done,
        };
    }

    /// <summary>The swaps that the lifter made in a workout and did something of, to be told before the workout itself.</summary>
    /// <param name="workout">The workout.</param>
    /// <param name="newId">Mints ids.</param>
    /// <param name="at">Before the instant of the workout's own event.</param>
    public static IReadOnlyList<ExerciseSwapped> Swaps(LiveWorkout workout, Func<Guid> newId, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(workout);
        ArgumentNullException.ThrowIfNull(newId);
        var swaps = new List<ExerciseSwapped>();
        foreach (var exercise in workout.Exercises)
        {
            if (workout.Routine is { } day && exercise is { DoneCount: > 0, Place: { Swap: { } swap } place } && !IsReplaced(workout, exercise))
            {
                swaps.Add(new ExerciseSwapped
                {
                    Id = newId(),
                    Routine = day.Routine,
                    At = at,
                    Date = DateOnly.FromDateTime(workout.Started.DateTime),
                    Exercise = place.Exercise,
                    Movement = swap.Original,
                    Substitute = swap.Substitute,
                    Equipment = swap.Equipment,
                    IsOnce = swap.IsOnce,
                    Reason = swap.Reason,
                });
            }
        }

        return swaps;
    }

    private static DoneExercise Of(LiveExercise exercise, bool isReplaced) => new()
    {
        Key = isReplaced ? null : exercise.Place?.Exercise,
        Name = exercise.Name,
        Movement = isReplaced ? null : exercise.Place?.Movement,
        Sets = [.. exercise.Sets.Where(set => set.Target.Kind != SetKind.WarmUp).Select(set => new DoneSet { Result = Result(set) })],
    };

    /// <summary>True for what was begun before another movement took its place: the routine goes on by the other.</summary>
    private static bool IsReplaced(LiveWorkout workout, LiveExercise exercise) => exercise.Place is { } place
        && workout.Exercises.Last(other => other.Place?.Exercise == place.Exercise).Place!.Movement != place.Movement;

    private static SetResult? Result(LiveSet set) => !set.IsDone || set.Entry.Kind == SetKind.WarmUp ? null : new SetResult
    {
        Reps = set.Entry.Reps ?? set.Target.Reps ?? 1,
        Weight = Weight(set.Entry),
        Rpe = (double?)set.Entry.Rpe?.Value ?? (set.Entry.Reserve is { } left ? (double)(10 - left.Value) : null),
        SetTime = set.Entry.Duration?.TotalSeconds,
    };

    private static Quantity Weight(PerformedSet entry) => (entry.LoadKind, entry.Load) switch
    {
        (LoadKind.External, null) => default,
        (LoadKind.Assistance, { } help) => Quantity.OfWeight(-(double)help.Value, help.Unit),
        (_, { } load) => Quantity.OfWeight((double)load.Value, load.Unit),
        _ => Quantity.OfKilograms(0),
    };
}
