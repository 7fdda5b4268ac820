namespace Latitude.Domain.Training.Live;

/// <content>What the lifter changes about the plan on the way.</content>
public sealed partial record LiveWorkout
{
    /// <summary>Adds an exercise at the end.</summary>
    public LiveWorkout Add(LiveExercise exercise) => Pointed(this with { Exercises = [.. Exercises, exercise] });

    /// <summary>
    /// Puts another exercise in the place of one. What is done of the old one stays; the other then follows it, with as many sets as were left.
    /// </summary>
    public LiveWorkout Swap(Guid exercise, LiveExercise other)
    {
        var index = IndexOf(exercise);
        if (index < 0)
        {
            return this;
        }

        var old = Exercises[index];
        var replacement = other with { Superset = old.Superset };
        List<LiveExercise> exercises = [.. Exercises];
        exercises[index] = replacement;
        if (old.DoneCount > 0)
        {
            var left = Math.Max(1, old.Sets.Count - old.DoneCount);
            exercises[index] = old with { Sets = [.. old.Sets.Where(set => set.IsDone)] };
            exercises.Insert(index + 1, replacement with { Sets = [.. replacement.Sets.Take(left)] });
        }

        return Pointed(this with { Exercises = exercises });
    }

    /// <summary>Leaves an exercise out. What is done of it stays.</summary>
    public LiveWorkout Skip(Guid exercise)
    {
        var kept = Exercises
            .Where(candidate => candidate.Id != exercise || candidate.DoneCount > 0)
            .Select(candidate => candidate.Id != exercise ? candidate : candidate with { Sets = [.. candidate.Sets.Where(set => set.IsDone)] });
        return Pointed(this with { Exercises = [.. kept] });
    }

    /// <summary>Moves an exercise by so many places, as far as there are any. A superset that is torn apart by it ends.</summary>
    public LiveWorkout Move(Guid exercise, int by)
    {
        var from = IndexOf(exercise);
        if (from < 0)
        {
            return this;
        }

        var to = Math.Clamp(from + by, 0, Exercises.Count - 1);
        List<LiveExercise> exercises = [.. Exercises];
        exercises.RemoveAt(from);
        exercises.Insert(to, Exercises[from]);
        return Pointed(this with { Exercises = WithoutTornSupersets(exercises) });
    }

    /// <summary>Joins an exercise to the one behind it as a superset, or takes it out of its superset.</summary>
    public LiveWorkout ToggleSuperset(Guid exercise)
    {
        var index = IndexOf(exercise);
        if (index < 0 || (Exercises[index].Superset is null && index + 1 == Exercises.Count))
        {
            return this;
        }

        List<LiveExercise> exercises = [.. Exercises];
        if (exercises[index].Superset is not null)
        {
            exercises[index] = exercises[index] with { Superset = null };
        }
        else
        {
            var number = exercises[index + 1].Superset ?? (exercises.Max(other => other.Superset) ?? 0) + 1;
            exercises[index] = exercises[index] with { Superset = number };
            exercises[index + 1] = exercises[index + 1] with { Superset = number };
        }

        return this with { Exercises = WithoutTornSupersets(exercises) };
    }

    /// <summary>Adds a set like the last one of an exercise.</summary>
    public LiveWorkout AddSet(Guid exercise, Guid newId)
    {
        var index = IndexOf(exercise);
        if (index < 0)
        {
            return this;
        }

        var found = Exercises[index];
        var like = found.Sets[^1];
        var added = like with { Id = newId, DoneAt = null, Felt = null, Last = null, Entry = like.Entry with { Form = null, Note = null } };
        return Pointed(With(found with { Sets = [.. found.Sets, added] }));
    }

    /// <summary>Leaves a set out that is not done; with its last set the exercise goes too.</summary>
    public LiveWorkout RemoveSet(Guid set)
    {
        if (Find(set) is not ({ } exercise, { IsDone: false }))
        {
            return this;
        }

        return exercise.Sets.Count == 1
            ? Skip(exercise.Id)
            : Pointed(With(exercise with { Sets = [.. exercise.Sets.Where(other => other.Id != set)] }));
    }

    /// <summary>Changes what a set is for.</summary>
    public LiveWorkout SetKindOf(Guid set, SetKind kind) =>
        Find(set) is (_, { } found) ? Enter(set, found.Entry with { Kind = kind }) : this;

    /// <summary>Notes something about an exercise; null or blank takes the note back.</summary>
    public LiveWorkout NoteOn(Guid exercise, string? note)
    {
        var index = IndexOf(exercise);
        return index < 0 ? this : With(Exercises[index] with { Note = string.IsNullOrWhiteSpace(note) ? null : note.Trim() });
    }

    /// <summary>Changes the rest between the sets of an exercise; a rest that runs goes on as it is.</summary>
    public LiveWorkout RestOf(Guid exercise, TimeSpan rest)
    {
        var index = IndexOf(exercise);
        return index < 0 ? this : With(Exercises[index] with { Rest = rest });
    }

    /// <summary>Sees to it that the current set is one that is still there, and to be done where any is.</summary>
    private static LiveWorkout Pointed(LiveWorkout workout)
    {
        if (workout.Find(workout.Current) is (_, { IsDone: false }))
        {
            return workout;
        }

        foreach (var exercise in workout.Exercises)
        {
            if (exercise.NextSet is { } next)
            {
                return workout with { Current = next.Id };
            }
        }

        return workout with { Current = null };
    }

    private static List<LiveExercise> WithoutTornSupersets(List<LiveExercise> exercises)
    {
        for (var i = 0; i < exercises.Count; i++)
        {
            if (exercises[i].Superset is { } number
                && (i == 0 || exercises[i - 1].Superset != number)
                && (i + 1 == exercises.Count || exercises[i + 1].Superset != number))
            {
                exercises[i] = exercises[i] with { Superset = null };
            }
        }

        return exercises;
    }
}
