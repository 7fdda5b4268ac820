using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Playing;
using Latitude.Liftoscript.Programs;

namespace Latitude.Liftoscript.Tests;

/// <summary>Plays small programs: one lifter, pounds, the usual gym, 1RM of the squat 135 lb.</summary>
internal static class Play
{
    /// <summary>A program of one week and one day.</summary>
    public static ProgramRun OneDay(string lines, LifterSettings? lifter = null) => Start("# Week 1\n## Day 1\n" + lines, lifter);

    public static ProgramRun Start(string text, LifterSettings? lifter = null)
    {
        var result = ProgramReader.Read(text);
        result.Program.ShouldNotBeNull(string.Join('\n', result.Diagnostics));
        return ProgramRun.Start(result.Program, lifter);
    }

    /// <summary>Does the next workout: reps by set, the last one repeated; null leaves a set undone; nothing does all as prescribed.</summary>
    public static Workout Do(this ProgramRun run, params int?[] reps)
    {
        var workout = run.Prepare();
        workout.Do(reps);
        run.Finish(workout);
        return workout;
    }

    public static void Do(this Workout workout, params int?[] reps)
    {
        foreach (var exercise in workout.Exercises)
        {
            for (var i = 0; i < exercise.Sets.Count; i++)
            {
                var set = exercise.Sets[i];
                double? done = reps.Length == 0 ? set.Reps : reps[Math.Min(i, reps.Length - 1)];
                if (done is { } number)
                {
                    workout.Complete(exercise, i, new SetResult { Reps = number, SetTime = set.SetTime });
                }
            }
        }
    }

    /// <summary>The weights of the next workout's first exercise.</summary>
    public static string Weights(this ProgramRun run) => run.Prepare().Weights();

    public static string Weights(this Workout workout) =>
        string.Join(' ', workout.Exercises[0].Sets.Select(set => set.Weight.IsNone ? "none" : set.Weight.ToString()));

    /// <summary>The weights that the program holds for its first line.</summary>
    public static string ProgramWeights(this ProgramRun run) => string.Join(' ', run.Sets(run.Program.Lines[0]).Select(set => set.Weight));

    /// <summary>Reps of the next workout's first exercise, as <c>8-10 5+</c>.</summary>
    public static string Reps(this ProgramRun run) => string.Join(' ', run.Prepare().Exercises[0].Sets.Select(Reps));

    public static string Reps(WorkoutSet set) => $"{(set.MinReps is { } min ? $"{min}-" : "")}{set.Reps}{(set.IsAmrap ? "+" : "")}";

    /// <summary>Names of the next workout's exercises.</summary>
    public static string Names(this ProgramRun run) =>
        string.Join(", ", run.Prepare().Exercises.Select(exercise => exercise.Movement.WrittenName));

    public static Quantity State(this ProgramRun run, string name) => run.State(run.Program.Lines[0].Exercise)[name];
}
