using System.Globalization;
using System.Text.Json;
using Latitude.Domain.Quantities;
using Latitude.Domain.Training;

namespace Latitude.Interchange.Export;

/// <summary>Writes a log as our own JSON: everything that is known of it, nothing rounded. Fields that are empty are left out.</summary>
public static class LogJsonWriter
{
    /// <summary>Writes the whole log to the stream, which stays open.</summary>
    public static void Write(Stream stream, TrainingLog log)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteString("format", LogJson.Format);
        json.WriteNumber("version", LogJson.Version);
        json.WriteStartArray("bodyweights");
        foreach (var entry in log.Bodyweights)
        {
            json.WriteStartObject();
            json.WriteString("date", Date(entry.Date));
            WriteLoad(json, entry.Weight);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("workouts");
        foreach (var workout in log.Workouts)
        {
            WriteWorkout(json, workout);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteWorkout(Utf8JsonWriter json, Workout workout)
    {
        json.WriteStartObject();
        json.WriteString("date", Date(workout.Date));
        if (workout.Start is { } start)
        {
            json.WriteString("start", start.ToString(LogJson.TimeFormat, CultureInfo.InvariantCulture));
        }

        if (workout.UtcOffset is { } offset)
        {
            json.WriteNumber("utcOffsetMinutes", (int)offset.TotalMinutes);
        }

        if (workout.Duration is { } duration)
        {
            json.WriteNumber("seconds", duration.TotalSeconds);
        }

        WriteText(json, "title", workout.Title);
        WriteText(json, "note", workout.Note);
        if (workout.Bodyweight is { } bodyweight)
        {
            json.WriteStartObject("bodyweight");
            WriteLoad(json, bodyweight);
            json.WriteEndObject();
        }

        json.WriteStartArray("exercises");
        foreach (var exercise in workout.Exercises)
        {
            WriteExercise(json, exercise);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteExercise(Utf8JsonWriter json, PerformedExercise exercise)
    {
        json.WriteStartObject();
        json.WriteString("name", exercise.Name);
        WriteText(json, "equipment", exercise.Equipment);
        if (exercise.Superset is { } superset)
        {
            json.WriteNumber("superset", superset);
        }

        WriteText(json, "note", exercise.Note);
        json.WriteStartArray("sets");
        foreach (var set in exercise.Sets)
        {
            WriteSet(json, set);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSet(Utf8JsonWriter json, PerformedSet set)
    {
        json.WriteStartObject();
        if (set.Kind != SetKind.Work)
        {
            json.WriteString("kind", LogJson.Name(set.Kind));
        }

        if (set.Load is { } load)
        {
            WriteLoad(json, load);
        }

        if (set.LoadKind != LoadKind.External)
        {
            json.WriteString("loadKind", LogJson.Name(set.LoadKind));
        }

        WriteNumber(json, "reps", set.Reps);
        WriteNumber(json, "rpe", set.Rpe?.Value);
        WriteNumber(json, "rir", set.RepsInReserve?.Value);
        WriteNumber(json, "seconds", (decimal?)set.Duration?.TotalSeconds);
        WriteNumber(json, "metres", set.Distance?.Metres);
        WriteText(json, "note", set.Note);
        if (set.IsImplausible)
        {
            json.WriteBoolean("implausible", true);
        }

        json.WriteEndObject();
    }

    private static void WriteLoad(Utf8JsonWriter json, Load load)
    {
        json.WriteNumber("load", load.Value);
        json.WriteString("unit", LogJson.Name(load.Unit));
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            json.WriteString(name, text);
        }
    }

    private static string Date(DateOnly date) => date.ToString(LogJson.DateFormat, CultureInfo.InvariantCulture);
}
