using Latitude.Domain.Exercises;
using Latitude.Domain.Exercises.Naming;
using Latitude.Domain.Quantities;
using Latitude.Domain.Training;
using Latitude.Domain.Training.Live;
using Latitude.Liftoscript.Exercises;
using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Playing;
using Latitude.Liftoscript.Programs;

namespace Latitude.Liftoscript.Following;

/// <summary>A day of a routine as a workout that is done set by set. Back again: <see cref="LiveOutcome"/>.</summary>
public static class LiveRoutine
{
    /// <summary>What a movement is; null where its name is not understood.</summary>
    public static Exercise? Meaning(Movement movement, ExerciseNames names)
    {
        ArgumentNullException.ThrowIfNull(movement);
        ArgumentNullException.ThrowIfNull(names);
        return names.Resolve(movement.Exercise.Name, movement.Equipment is { } equipment ? EquipmentNames.NameOf(equipment) : null).Exercise;
    }

    /// <summary>The exercises of a prepared workout, in its order; those without sets are left out.</summary>
    /// <param name="prepared">The workout as the routine has it.</param>
    /// <param name="names">What names mean.</param>
    /// <param name="last">The sets of an exercise the last time, warm-ups included; none where it never was.</param>
    /// <param name="newId">Mints ids.</param>
    public static IReadOnlyList<LiveExercise> Exercises(Playing.Workout prepared, ExerciseNames names, Func<Exercise?, IReadOnlyList<PerformedSet>> last, Func<Guid> newId)
    {
        ArgumentNullException.ThrowIfNull(prepared);
        ArgumentNullException.ThrowIfNull(last);
        var done = prepared.Exercises.Where(exercise => exercise.Sets.Count > 0).ToArray();
        var exercises = new List<LiveExercise>(done.Length);
        var superset = 0;
        for (var i = 0; i < done.Length; i++)
        {
            var goesOn = i > 0 && IsJoined(done[i - 1], done[i]);
            superset += !goesOn && i + 1 < done.Length && IsJoined(done[i], done[i + 1]) ? 1 : 0;
            var exercise = Exercise(done[i], names, last, newId);
            exercises.Add(goesOn || (i + 1 < done.Length && IsJoined(done[i], done[i + 1])) ? exercise with { Superset = superset } : exercise);
        }

        return exercises;
    }

    /// <summary>One exercise of a prepared workout: warm-ups, then what is prescribed.</summary>
    public static LiveExercise Exercise(WorkoutExercise prepared, ExerciseNames names, Func<Exercise?, IReadOnlyList<PerformedSet>> last, Func<Guid> newId)
    {
        ArgumentNullException.ThrowIfNull(prepared);
        ArgumentNullException.ThrowIfNull(last);
        ArgumentNullException.ThrowIfNull(newId);
        var meaning = Meaning(prepared.Movement, names);
        var before = last(meaning);
        var kind = LiveExercise.LoadKindOf(meaning);
        PerformedSet[] warmUps = [.. before.Where(set => set.Kind == SetKind.WarmUp)];
        PerformedSet[] work = [.. before.Where(set => set.Kind != SetKind.WarmUp)];
        var sets = new List<LiveSet>(prepared.Warmups.Count + prepared.Sets.Count);
        foreach (var warmUp in prepared.Warmups)
        {
            var target = new SetTarget { Kind = SetKind.WarmUp, Load = LoadOf(warmUp.Weight), Reps = warmUp.Reps };
            sets.Add(LiveSet.Of(newId(), target, warmUps.ElementAtOrDefault(sets.Count), kind));
        }

        for (var i = 0; i < prepared.Sets.Count; i++)
        {
            sets.Add(Set(prepared.Sets[i], work.ElementAtOrDefault(i), kind, newId()));
        }

        return new LiveExercise
        {
            Id = newId(),
            Name = meaning?.Name ?? prepared.Movement.WrittenName,
            Exercise = meaning,
            Place = new RoutinePlace(prepared.Line.Exercise.Key, prepared.Movement.Id),
            Sets = sets,
        };
    }

    private static LiveSet Set(WorkoutSet asked, PerformedSet? last, LoadKind kind, Guid id)
    {
        var target = new SetTarget
        {
            Kind = asked.IsAmrap ? SetKind.Amrap : SetKind.Work,
            Load = LoadOf(asked.Weight),
            LowReps = (int?)asked.MinReps,
            Reps = (int)asked.Reps,
            RepsInReserve = asked.Rpe is { } rpe ? new RepsInReserve(Math.Max(0, 10 - (decimal)rpe)) : null,
            Duration = asked.SetTime is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
            Rest = asked.Rest is { } rest ? TimeSpan.FromSeconds(rest) : null,
        };
        var set = LiveSet.Of(id, target, last, kind);
        return asked.Weight.IsWeight ? set with { Entry = Loaded(set.Entry, asked.Weight, kind) } : set;
    }

    /// <summary>Help, the body alone and added weight are one scale in the notation: below nothing is help.</summary>
    private static PerformedSet Loaded(PerformedSet entry, Quantity weight, LoadKind kind) => weight.Figure switch
    {
        < 0 => entry with { Load = LoadOf(weight), LoadKind = LoadKind.Assistance },
        0 => entry with { Load = null, LoadKind = kind },
        _ when kind == LoadKind.Assistance => entry with { Load = LoadOf(weight), LoadKind = LoadKind.Added },
        _ => entry with { Load = LoadOf(weight), LoadKind = kind },
    };

    private static Load? LoadOf(Quantity weight) => weight.Figure == 0 ? null : weight.ToLoad();

    private static bool IsJoined(WorkoutExercise one, WorkoutExercise next) => one.Line.Superset is { } group && group == next.Line.Superset;
}
