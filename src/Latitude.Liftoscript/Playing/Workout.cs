using Latitude.Domain.Quantities;
using Latitude.Liftoscript.Programs;

namespace Latitude.Liftoscript.Playing;

/// <summary>A workout: prepared from a program, changed while it is done, then finished.</summary>
public sealed class Workout
{
    private readonly ProgramRun _run;

    internal Workout(ProgramRun run, ProgramDay day, List<WorkoutExercise> exercises)
    {
        _run = run;
        Day = day;
        Exercises = exercises;
    }

    /// <summary>The day of the program.</summary>
    public ProgramDay Day { get; }

    /// <summary>The lifter's unit.</summary>
    public MassUnit Unit => _run.Lifter.Unit;

    /// <summary>What is done, in order.</summary>
    public IReadOnlyList<WorkoutExercise> Exercises { get; }

    /// <summary>Records a work set and lets the exercise's update script react.</summary>
    /// <param name="exercise">One of this workout's exercises.</param>
    /// <param name="set">Number of the set, from 0.</param>
    /// <param name="result">What was done.</param>
    public void Complete(WorkoutExercise exercise, int set, SetResult result)
    {
        ArgumentNullException.ThrowIfNull(exercise);
        ArgumentNullException.ThrowIfNull(result);
        var done = exercise.WorkSets[set];
        done.IsCompleted = true;
        done.CompletedReps = Math.Max(0, result.Reps);
        done.CompletedRepsLeft = result.RepsLeft;
        done.CompletedWeight = result.Weight.IsNone ? done.Weight : result.Weight;
        done.CompletedRpe = result.Rpe;
        done.CompletedSetTime = result.SetTime;
        _run.RunUpdate(exercise, set + 1);
    }
}
