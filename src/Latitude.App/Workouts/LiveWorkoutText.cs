using System.Globalization;
using System.Text.Json;
using Latitude.App.Store;
using Latitude.Domain.Exercises;
using Latitude.Domain.Training;
using Latitude.Domain.Training.Live;
using Latitude.Sync.Records;

namespace Latitude.App.Workouts;

/// <summary>
/// The workout that is being done as a text, written with every tap, so that a crash, a closed tab or an update costs nothing. Sets are
/// written as their records are.
/// </summary>
internal static class LiveWorkoutText
{
    public static string Write(LiveWorkout workout) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("id", workout.Id);
        json.WriteString("started", workout.Started.ToString("O", CultureInfo.InvariantCulture));
        json.WriteString("title", workout.Title);
        Text(json, "note", workout.Note);
        if (workout.Routine is { } day)
        {
            json.WriteString("routine", day.Routine);
            json.WriteNumber("day", day.Day);
        }

        Text(json, "current", workout.Current?.ToString("D"));
        Text(json, "just_done", workout.JustDone?.ToString("D"));
        if (workout.Rest is { } rest)
        {
            json.WriteString("rest_ends", rest.Ends.ToString("O", CultureInfo.InvariantCulture));
            json.WriteNumber("rest_seconds", rest.Length.TotalSeconds);
        }

        json.WriteStartArray("exercises");
        foreach (var exercise in workout.Exercises)
        {
            Write(json, exercise);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>The workout; null where the text is none.</summary>
    public static LiveWorkout? Read(string text, ExerciseCatalog catalog)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            return new LiveWorkout
            {
                Id = root.GetProperty("id").GetGuid(),
                Started = root.GetProperty("started").GetDateTimeOffset(),
                Title = root.GetProperty("title").GetString() ?? "",
                Note = TextOf(root, "note"),
                Routine = IdOf(root, "routine") is { } routine ? new RoutineDay(routine, root.GetProperty("day").GetInt32()) : null,
                Current = IdOf(root, "current"),
                JustDone = IdOf(root, "just_done"),
                Rest = root.TryGetProperty("rest_ends", out var ends)
                    ? new RestClock(ends.GetDateTimeOffset(), TimeSpan.FromSeconds(root.GetProperty("rest_seconds").GetDouble()))
                    : null,
                Exercises = [.. root.GetProperty("exercises").EnumerateArray().Select(exercise => ReadExercise(exercise, catalog))],
            };
        }
        catch (Exception error) when (error is JsonException or FormatException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private static void Write(Utf8JsonWriter json, LiveExercise exercise)
    {
        json.WriteStartObject();
        json.WriteString("id", exercise.Id);
        json.WriteString("name", exercise.Name);
        Text(json, "exercise", exercise.Exercise?.Id);
        Text(json, "note", exercise.Note);
        Text(json, "hint", exercise.Hint);
        Text(json, "key", exercise.Place?.Exercise);
        Text(json, "movement", exercise.Place?.Movement);
        if (exercise.Place?.Swap is { } swap)
        {
            json.WriteStartObject("swap");
            json.WriteString("original", swap.Original);
            json.WriteString("substitute", swap.Substitute);
            Text(json, "equipment", swap.Equipment);
            json.WriteString("reason", swap.Reason);
            json.WriteBoolean("once", swap.IsOnce);
            json.WriteEndObject();
        }

        if (exercise.Superset is { } superset)
        {
            json.WriteNumber("superset", superset);
        }

        json.WriteNumber("rest", exercise.Rest.TotalSeconds);
        json.WriteStartArray("sets");
        foreach (var set in exercise.Sets)
        {
            Write(json, set);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, LiveSet set)
    {
        json.WriteStartObject();
        json.WriteString("id", set.Id);
        Write(json, "entry", set.Entry);
        Write(json, "last", set.Last);
        Write(json, "target", AsPerformed(set.Target));
        if (set.Target.LowReps is { } low)
        {
            json.WriteNumber("low_reps", low);
        }

        if (set.Target.Rest is { } rest)
        {
            json.WriteNumber("rest", rest.TotalSeconds);
        }

        Text(json, "done", set.DoneAt?.ToString("O", CultureInfo.InvariantCulture));
        Text(json, "felt", set.Felt?.ToString());
        json.WriteEndObject();
    }

    /// <summary>A target says the same things as a set that fulfils it.</summary>
    private static PerformedSet AsPerformed(SetTarget target) => new()
    {
        Kind = target.Kind,
        Load = target.Load,
        Reps = target.Reps,
        RepsInReserve = target.RepsInReserve,
        Duration = target.Duration,
    };

    private static void Write(Utf8JsonWriter json, string name, PerformedSet? performed)
    {
        if (performed is not null)
        {
            json.WritePropertyName(name);
            json.WriteRawValue(new SetRecord { Workout = Guid.Empty, ExerciseOrder = 0, Order = 0, Exercise = "-", Performed = performed }.Write(), skipInputValidation: true);
        }
    }

    private static void Text(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private static LiveExercise ReadExercise(JsonElement json, ExerciseCatalog catalog) => new()
    {
        Id = json.GetProperty("id").GetGuid(),
        Name = json.GetProperty("name").GetString()!,
        Exercise = TextOf(json, "exercise") is { } id && catalog.TryGet(id, out var found) ? found : null,
        Note = TextOf(json, "note"),
        Hint = TextOf(json, "hint"),
        Place = TextOf(json, "key") is { } key && TextOf(json, "movement") is { } movement ? new RoutinePlace(key, movement, SwapOf(json)) : null,
        Superset = json.TryGetProperty("superset", out var superset) ? superset.GetInt32() : null,
        Rest = TimeSpan.FromSeconds(json.GetProperty("rest").GetDouble()),
        Sets = [.. json.GetProperty("sets").EnumerateArray().Select(ReadSet)],
    };

    private static RoutineSwap? SwapOf(JsonElement json) => !json.TryGetProperty("swap", out var swap) ? null : new RoutineSwap(
        swap.GetProperty("original").GetString()!, swap.GetProperty("substitute").GetString()!, TextOf(swap, "equipment"), swap.GetProperty("reason").GetString()!, swap.GetProperty("once").GetBoolean());

    private static LiveSet ReadSet(JsonElement json)
    {
        var target = Performed(json, "target") ?? new PerformedSet();
        return new LiveSet
        {
            Id = json.GetProperty("id").GetGuid(),
            Entry = Performed(json, "entry") ?? throw new FormatException("A set without an entry."),
            Last = Performed(json, "last"),
            Target = new SetTarget
            {
                Kind = target.Kind,
                Load = target.Load,
                LowReps = json.TryGetProperty("low_reps", out var low) ? low.GetInt32() : null,
                Reps = target.Reps,
                RepsInReserve = target.RepsInReserve,
                Duration = target.Duration,
                Rest = json.TryGetProperty("rest", out var rest) ? TimeSpan.FromSeconds(rest.GetDouble()) : null,
            },
            DoneAt = json.TryGetProperty("done", out var done) ? done.GetDateTimeOffset() : null,
            Felt = Enum.TryParse<FeltIn>(TextOf(json, "felt"), out var felt) ? felt : null,
        };
    }

    private static PerformedSet? Performed(JsonElement json, string name) =>
        json.TryGetProperty(name, out var set) ? SetRecord.Read(set.GetRawText(), out _)?.Performed : null;

    private static string? TextOf(JsonElement json, string name) => json.TryGetProperty(name, out var text) ? text.GetString() : null;

    private static Guid? IdOf(JsonElement json, string name) => json.TryGetProperty(name, out var id) ? id.GetGuid() : null;
}
