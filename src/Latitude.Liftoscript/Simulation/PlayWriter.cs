using System.Text.Json;
using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Playing;

namespace Latitude.Liftoscript.Simulation;

/// <summary>Plays a program and writes the play as JSON: what was prescribed, done, and what became of the state.</summary>
public static class PlayWriter
{
    /// <summary>Plays and writes.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="run">The program; it moves on.</param>
    /// <param name="policy">How the lifter answers.</param>
    /// <param name="workouts">How many workouts, 0 or more.</param>
    public static void Write(Utf8JsonWriter json, ProgramRun run, LifterPolicy policy, int workouts)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(run);
        var lifter = new SimulatedLifter(policy);
        json.WriteStartObject();
        json.WriteNull("error");
        json.WriteStartArray("workouts");
        for (var number = 1; number <= workouts; number++)
        {
            WriteWorkout(json, run, lifter, number);
        }

        json.WriteEndArray();
        json.WriteNumber("nextDay", run.NextDay);
        json.WriteEndObject();
    }

    /// <summary>The play of a program that cannot be played.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="error">Why not.</param>
    public static void WriteError(Utf8JsonWriter json, string error)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteString("error", error);
        json.WriteStartArray("workouts");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteWorkout(Utf8JsonWriter json, ProgramRun run, SimulatedLifter lifter, int number)
    {
        var workout = run.Prepare();
        var exercises = new List<PlayedExercise>();
        foreach (var exercise in workout.Exercises)
        {
            var played = new PlayedExercise(exercise, exercise.Line.IsProgressOff ? NoState : run.State(exercise.Line.Exercise));
            lifter.Perform(workout, exercise);
            exercises.Add(played);
        }

        var report = run.Finish(workout);
        json.WriteStartObject();
        json.WriteNumber("workout", number);
        json.WriteNumber("week", workout.Day.Week);
        json.WriteNumber("dayInWeek", workout.Day.DayInWeek);
        json.WriteNumber("day", workout.Day.Number);
        json.WriteStartArray("exercises");
        foreach (var played in exercises)
        {
            WriteExercise(json, played, run);
        }

        json.WriteEndArray();
        WriteReport(json, report);
        json.WriteEndObject();
    }

    private static Dictionary<string, Quantity> NoState { get; } = new(StringComparer.Ordinal);

    private static void WriteExercise(Utf8JsonWriter json, PlayedExercise played, ProgramRun run)
    {
        var exercise = played.Exercise;
        var line = exercise.Line;
        json.WriteStartObject();
        json.WriteString("key", line.Exercise.Key);
        json.WriteString("exercise", exercise.Movement.Exercise.Id);
        json.WriteString("equipment", exercise.Movement.Equipment);
        json.WriteString("name", exercise.Movement.Exercise.Name);
        json.WriteString("label", line.Label);
        json.WriteString("superset", line.Superset);
        json.WriteNumber("setVariation", exercise.SetVariation);
        json.WriteString("rm1", exercise.OneRepMax.ToString());
        json.WriteStartArray("warmups");
        foreach (var warmup in exercise.Warmups)
        {
            json.WriteStartObject();
            json.WriteNumber("reps", warmup.Reps);
            WriteQuantity(json, "weight", warmup.Weight);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteSets(json, "prescribed", played.Prescribed);
        WriteState(json, "state", played.State);
        WriteCompleted(json, exercise.Sets);
        WriteSets(json, "performed", exercise.Sets);
        WriteState(json, "stateAfter", line.IsProgressOff ? NoState : run.State(line.Exercise));
        json.WriteEndObject();
    }

    private static void WriteSets(Utf8JsonWriter json, string name, IReadOnlyList<WorkoutSet> sets)
    {
        json.WriteStartArray(name);
        foreach (var set in sets)
        {
            json.WriteStartObject();
            json.WriteNumber("reps", set.Reps);
            WriteNumber(json, "minReps", set.MinReps);
            json.WriteBoolean("amrap", set.IsAmrap);
            WriteQuantity(json, "weight", set.Weight);
            WriteQuantity(json, "originalWeight", set.OriginalWeight);
            WriteNumber(json, "rpe", set.Rpe);
            json.WriteBoolean("logRpe", set.LogRpe);
            json.WriteBoolean("askWeight", set.AskWeight);
            WriteNumber(json, "timer", set.Rest);
            WriteNumber(json, "setTimer", set.SetTime);
            json.WriteBoolean("overflow", set.IsOpenEnded);
            json.WriteBoolean("auto", set.IsAuto);
            json.WriteString("label", set.Label);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCompleted(Utf8JsonWriter json, IReadOnlyList<WorkoutSet> sets)
    {
        json.WriteStartArray("completed");
        foreach (var set in sets)
        {
            json.WriteStartObject();
            WriteNumber(json, "reps", set.CompletedReps);
            WriteQuantity(json, "weight", set.CompletedWeight);
            WriteNumber(json, "rpe", set.CompletedRpe);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteState(Utf8JsonWriter json, string name, IReadOnlyDictionary<string, Quantity> state)
    {
        json.WriteStartObject(name);
        foreach (var (variable, value) in state)
        {
            WriteQuantity(json, variable, value);
        }

        json.WriteEndObject();
    }

    private static void WriteReport(Utf8JsonWriter json, FinishReport report)
    {
        if (report.OneRepMaxes.Count > 0)
        {
            json.WriteStartObject("rm1Changes");
            foreach (var (movement, oneRepMax) in report.OneRepMaxes)
            {
                json.WriteString(movement.Id, oneRepMax.ToString());
            }

            json.WriteEndObject();
        }

        if (report.Messages.Count > 0)
        {
            json.WriteStartArray("alerts");
            foreach (var message in report.Messages)
            {
                json.WriteStringValue(message);
            }

            json.WriteEndArray();
        }
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>A bare number as a number, a weight or a percentage as text, nothing as null.</summary>
    private static void WriteQuantity(Utf8JsonWriter json, string name, Quantity value)
    {
        switch (value.Kind)
        {
            case QuantityKind.None:
                json.WriteNull(name);
                break;
            case QuantityKind.Number:
                json.WriteNumber(name, value.Figure);
                break;
            default:
                json.WriteString(name, value.ToString());
                break;
        }
    }
}
