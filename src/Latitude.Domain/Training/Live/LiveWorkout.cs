namespace Latitude.Domain.Training.Live;

/// <summary>
/// A workout while it is done. Immutable: whatever the lifter does gives a new one, so that undo is to go back to the one before and a row
/// on the screen has changed only where its set is another object. No clock: who calls says what time it is.
/// </summary>
public sealed partial record LiveWorkout
{
    /// <summary>Stable id, of the record too that it becomes.</summary>
    public required Guid Id { get; init; }

    /// <summary>When it began, with the lifter's offset from UTC.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>The day of the routine that it follows; null for a free workout.</summary>
    public RoutineDay? Routine { get; init; }

    /// <summary>Its title; empty where none.</summary>
    public string Title { get; init; } = "";

    /// <summary>The lifter's own words; null where none.</summary>
    public string? Note { get; init; }

    /// <summary>The exercises in the order in which they are to be done.</summary>
    public IReadOnlyList<LiveExercise> Exercises { get; init; } = [];

    /// <summary>The set that is about to be done; null where nothing is left.</summary>
    public Guid? Current { get; init; }

    /// <summary>The rest that runs; null where none does.</summary>
    public RestClock? Rest { get; init; }

    /// <summary>The set that was logged last, while its rest lasts; null where it has been taken back.</summary>
    public Guid? JustDone { get; init; }

    /// <summary>Number of sets, done or not.</summary>
    public int SetCount
    {
        get
        {
            var count = 0;
            foreach (var exercise in Exercises)
            {
                count += exercise.Sets.Count;
            }

            return count;
        }
    }

    /// <summary>Number of sets that are done.</summary>
    public int DoneCount
    {
        get
        {
            var count = 0;
            foreach (var exercise in Exercises)
            {
                count += exercise.DoneCount;
            }

            return count;
        }
    }

    /// <summary>The exercise and the set of an id; null where it has none.</summary>
    public (LiveExercise Exercise, LiveSet Set)? Find(Guid? set)
    {
        foreach (var exercise in Exercises)
        {
            foreach (var candidate in exercise.Sets)
            {
                if (candidate.Id == set)
                {
                    return (exercise, candidate);
                }
            }
        }

        return null;
    }

    /// <summary>What was done, as the log keeps it; null where no set was.</summary>
    /// <param name="finished">When it ended; not before it began.</param>
    public Workout? Finish(DateTimeOffset finished)
    {
        var performed = new List<PerformedExercise>();
        foreach (var exercise in Exercises)
        {
            if (exercise.DoneCount > 0)
            {
                performed.Add(new PerformedExercise
                {
                    Name = exercise.Name,
                    Superset = exercise.Superset,
                    Note = exercise.Note,
                    Sets = [.. exercise.Sets.Where(set => set.IsDone).Select(set => set.Entry)],
                });
            }
        }

        var length = finished - Started;
        return performed.Count == 0 ? null : new Workout
        {
            Date = DateOnly.FromDateTime(Started.DateTime),
            Start = TimeOnly.FromDateTime(Started.DateTime),
            UtcOffset = Started.Offset,
            Duration = length > TimeSpan.Zero ? length : TimeSpan.Zero,
            Title = Title,
            Note = Note,
            Exercises = performed,
        };
    }

    /// <summary>The exercises that are done in turns with one, from first to last: its superset, or itself alone.</summary>
    private (int First, int Last) GroupOf(int index)
    {
        int first = index, last = index;
        if (Exercises[index].Superset is { } number)
        {
            while (first > 0 && Exercises[first - 1].Superset == number)
            {
                first--;
            }

            while (last + 1 < Exercises.Count && Exercises[last + 1].Superset == number)
            {
                last++;
            }
        }

        return (first, last);
    }

    private int IndexOf(Guid exercise)
    {
        for (var i = 0; i < Exercises.Count; i++)
        {
            if (Exercises[i].Id == exercise)
            {
                return i;
            }
        }

        return -1;
    }

    private LiveWorkout With(LiveExercise changed) =>
        this with { Exercises = [.. Exercises.Select(exercise => exercise.Id == changed.Id ? changed : exercise)] };

    private LiveWorkout With(LiveExercise exercise, LiveSet changed) =>
        With(exercise with { Sets = [.. exercise.Sets.Select(set => set.Id == changed.Id ? changed : set)] });
}
