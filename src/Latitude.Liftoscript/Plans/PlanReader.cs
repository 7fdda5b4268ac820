using Latitude.Domain.Programs;
using Latitude.Liftoscript.Exercises;
using Latitude.Liftoscript.Playing;
using Latitude.Liftoscript.Programs;
using Latitude.Liftoscript.Simulation;

namespace Latitude.Liftoscript.Plans;

/// <summary>Turns a program in this notation into the sets it asks for: it is played once through by a lifter who does exactly what is prescribed.</summary>
public static class PlanReader
{
    /// <summary>The plan of a program.</summary>
    /// <param name="program">The program.</param>
    /// <param name="lifter">The lifter; the notation's defaults where null.</param>
    public static PlannedProgram Read(TrainingProgram program, LifterSettings? lifter = null)
    {
        ArgumentNullException.ThrowIfNull(program);
        var run = ProgramRun.Start(program, lifter);
        var target = new SimulatedLifter(LifterPolicy.Parse("target")!);
        var weeks = new List<PlannedDay>[program.Weeks.Count];
        foreach (var day in program.Days)
        {
            var workout = run.Prepare();
            (weeks[day.Week - 1] ??= []).Add(new PlannedDay(day.Name, [.. workout.Exercises.Where(exercise => exercise.Sets.Count > 0).Select(Planned)]));
            foreach (var exercise in workout.Exercises)
            {
                target.Perform(workout, exercise);
            }

            run.Finish(workout);
        }

        return new PlannedProgram([.. weeks.Where(days => days is not null).Select(days => new PlannedWeek(days))]);
    }

    /// <summary>The plan of an established routine. Every one of them is read by the tests: one that cannot be read is a bug of ours and throws.</summary>
    public static PlannedProgram Read(Routine routine)
    {
        ArgumentNullException.ThrowIfNull(routine);
        return Read(ProgramReader.Read(routine.Program).Program ?? throw new InvalidDataException($"The program of '{routine.Id}' cannot be read."));
    }

    private static PlannedExercise Planned(WorkoutExercise exercise) => new()
    {
        Name = exercise.Movement.Exercise.Name,
        Equipment = exercise.Movement.Equipment is { } equipment ? EquipmentNames.NameOf(equipment) : null,
        Sets = [.. exercise.Sets.Select(Planned)],
        WarmUps = exercise.Warmups.Count,
        HasProgression = exercise.Line.Exercise.Progression is not null || exercise.Line.Exercise.Update is not null
            || exercise.Sets.Any(set => set.OriginalWeight.IsPercent),
    };

    private static PlannedSet Planned(WorkoutSet set) => new()
    {
        LeastReps = set.MinReps ?? set.Reps,
        MostReps = set.Reps,
        Seconds = set.SetTime,
        RestSeconds = set.Rest,
    };
}
