using System.Globalization;
using System.Text;
using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Playing;
using Latitude.Liftoscript.Simulation;
using Spectre.Console;

namespace Latitude.Cli.Views;

/// <summary>The next workouts of a program: for each day its exercises with sets, reps and loads.</summary>
internal static class ProgramCalendarView
{
    /// <summary>Plays the workouts and writes each before it is done.</summary>
    public static void Write(IAnsiConsole console, ProgramRun run, LifterPolicy policy, int workouts)
    {
        var lifter = new SimulatedLifter(policy);
        var lastWeek = 0;
        for (var number = 1; number <= workouts; number++)
        {
            var workout = run.Prepare();
            if (workout.Day.Week != lastWeek || workout.Day.DayInWeek == 1)
            {
                lastWeek = workout.Day.Week;
                console.WriteLine();
                console.MarkupLineInterpolated($"[bold]{run.Program.Weeks[lastWeek - 1].Name}[/]");
            }

            WriteWorkout(console, workout, number);
            foreach (var exercise in workout.Exercises)
            {
                lifter.Perform(workout, exercise);
            }

            foreach (var message in run.Finish(workout).Messages)
            {
                console.MarkupLineInterpolated($"      [{Palette.Warn}]{message}[/]");
            }
        }
    }

    private static void WriteWorkout(IAnsiConsole console, Workout workout, int number)
    {
        console.MarkupLineInterpolated($"  {number}. {workout.Day.Name}");
        var grid = new Grid { Expand = false };
        grid.AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(4, 0, 2, 0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        foreach (var exercise in workout.Exercises)
        {
            var warmups = exercise.Warmups.Count == 0 ? "" : $"  (warm up {Warmups(exercise)})";
            grid.AddRow(new Text(Name(exercise)), new Text(Sets(exercise) + warmups));
        }

        console.Write(grid);
    }

    private static string Name(WorkoutExercise exercise) =>
        exercise.Replaced is { } replaced ? $"{exercise.Movement.Exercise.Name} (for {replaced.Exercise.Name})" : exercise.Movement.WrittenName;

    private static string Warmups(WorkoutExercise exercise) =>
        string.Join(", ", exercise.Warmups.Select(set => set.Weight.IsNone ? $"{set.Reps}" : $"{set.Reps} × {Weight(set.Weight)}"));

    /// <summary>Equal sets in a row as one: <c>3 × 5 at 100 lb, 1 × 5+ at 105 lb</c>.</summary>
    private static string Sets(WorkoutExercise exercise)
    {
        var text = new StringBuilder();
        for (var start = 0; start < exercise.Sets.Count;)
        {
            var set = Set(exercise.Sets[start]);
            var end = start + 1;
            while (end < exercise.Sets.Count && Set(exercise.Sets[end]) == set)
            {
                end++;
            }

            text.Append(start > 0 ? ", " : "").Append(CultureInfo.InvariantCulture, $"{end - start} × {set}");
            start = end;
        }

        return text.ToString();
    }

    private static string Set(WorkoutSet set)
    {
        var reps = set.SetTime is { } seconds
            ? $"{Quantity.Number(seconds)} s"
            : $"{(set.MinReps is { } min ? $"{Quantity.Number(min)}–" : "")}{Quantity.Number(set.Reps)}{(set.IsAmrap ? "+" : "")}";
        var load = set.Weight.IsNone || set.Weight.Figure == 0 ? "" : $" at {Weight(set.Weight)}";
        var rpe = set.Rpe is { } target ? $" @{Quantity.Number(target)}" : "";
        return reps + load + rpe;
    }

    private static string Weight(Quantity weight) =>
        $"{Quantity.Number(weight.Figure)} {(weight.Kind == QuantityKind.Kilograms ? "kg" : "lb")}";
}
