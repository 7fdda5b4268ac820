using System.Text.Json;
using Latitude.Domain.Quantities;
using Latitude.Liftoscript.Gym;

namespace Latitude.Liftoscript.Following;

/// <summary>Writes what is particular to each kind of event.</summary>
internal static class RoutineEventWriter
{
    public static void WriteBody(Utf8JsonWriter json, RoutineEvent happened)
    {
        switch (happened)
        {
            case RoutineStarted started:
                WriteText(json, "catalogue", started.CatalogueId);
                json.WriteString("name", started.Name);
                json.WriteString("program", started.Program);
                json.WriteNumber("firstDay", started.FirstDay);
                WriteSettings(json, started.Settings);
                break;
            case WorkoutDone done:
                WriteWhole(json, "day", done.Day);
                WriteExercises(json, done.Exercises);
                break;
            case DaySkipped skipped:
                json.WriteNumber("day", skipped.Day);
                break;
            case DayMoved moved:
                json.WriteString("from", RoutineEventJson.Date(moved.From));
                json.WriteString("to", RoutineEventJson.Date(moved.To));
                break;
            case WeekRepeated repeated:
                json.WriteNumber("week", repeated.Week);
                break;
            case ExerciseSwapped swapped:
                WriteSwap(json, swapped);
                break;
            case SettingsChanged changed:
                WriteSettings(json, changed.Settings);
                break;
            case ProgramEdited edited:
                json.WriteString("program", edited.Program);
                json.WriteBoolean("keepsLoads", edited.KeepsLoads);
                WriteWhole(json, "nextDay", edited.NextDay);
                break;
            case RoutineEnded ended:
                WriteText(json, "reason", ended.Reason);
                break;
            default:
                break;
        }
    }

    private static void WriteSwap(Utf8JsonWriter json, ExerciseSwapped swapped)
    {
        json.WriteString("exercise", swapped.Exercise);
        WriteText(json, "movement", swapped.Movement);
        json.WriteString("substitute", swapped.Substitute);
        WriteText(json, "equipment", swapped.Equipment);
        WriteWhole(json, "fromDay", swapped.FromDay);
        json.WriteBoolean("once", swapped.IsOnce);
        WriteText(json, "reason", swapped.Reason);
    }

    private static void WriteExercises(Utf8JsonWriter json, IReadOnlyList<DoneExercise> exercises)
    {
        json.WriteStartArray("exercises");
        foreach (var exercise in exercises)
        {
            json.WriteStartObject();
            WriteText(json, "key", exercise.Key);
            json.WriteString("name", exercise.Name);
            WriteText(json, "movement", exercise.Movement);
            json.WriteStartArray("sets");
            foreach (var set in exercise.Sets)
            {
                WriteSet(json, set);
            }

            json.WriteEndArray();
            WriteQuantities(json, "answers", exercise.Answers);
            exercise.Unknown.Write(json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A set that was left out has no reps.</summary>
    private static void WriteSet(Utf8JsonWriter json, DoneSet set)
    {
        json.WriteStartObject();
        if (set.Result is { } result)
        {
            json.WriteNumber("reps", result.Reps);
            WriteNumber(json, "repsLeft", result.RepsLeft);
            WriteQuantity(json, "weight", result.Weight);
            WriteNumber(json, "rpe", result.Rpe);
            WriteNumber(json, "seconds", result.SetTime);
        }

        set.Unknown.Write(json);
        json.WriteEndObject();
    }

    private static void WriteSettings(Utf8JsonWriter json, RoutineSettings settings)
    {
        json.WriteStartObject("settings");
        WriteText(json, "unit", settings.Unit switch { MassUnit.Kilogram => "kg", MassUnit.Pound => "lb", _ => null });
        if (settings.Gym is { } gym)
        {
            json.WritePropertyName("gym");
            LifterGymJson.Write(json, gym);
        }

        WriteQuantities(json, "oneRepMaxes", settings.OneRepMaxes);
        WriteQuantity(json, "bodyweight", settings.Bodyweight);
        WriteDays(json, settings.Days);
        if (settings.OwnMovements.Count > 0)
        {
            json.WriteStartArray("exercises");
            foreach (var own in settings.OwnMovements)
            {
                json.WriteStartObject();
                json.WriteString("name", own.Name);
                WriteText(json, "equipment", own.Equipment);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        settings.Unknown.Write(json);
        json.WriteEndObject();
    }

    private static void WriteDays(Utf8JsonWriter json, TrainingDays? days)
    {
        if (days is { Every: > 0 })
        {
            json.WriteNumber("everyDays", days.Every);
        }
        else if (days is not null)
        {
            json.WriteStartArray("weekdays");
            foreach (var day in days.Weekdays)
            {
                json.WriteNumberValue(day == DayOfWeek.Sunday ? 7 : (int)day);
            }

            json.WriteEndArray();
        }
    }

    private static void WriteQuantities(Utf8JsonWriter json, string name, IReadOnlyDictionary<string, Quantity> quantities)
    {
        if (quantities.Count == 0)
        {
            return;
        }

        json.WriteStartObject(name);
        foreach (var (key, quantity) in quantities)
        {
            WriteQuantity(json, key, quantity);
        }

        json.WriteEndObject();
    }

    private static void WriteQuantity(Utf8JsonWriter json, string name, Quantity quantity)
    {
        if (quantity.Kind == QuantityKind.Number)
        {
            json.WriteNumber(name, quantity.Figure);
        }
        else
        {
            WriteText(json, name, quantity.IsNone ? null : quantity.ToString());
        }
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
    }

    private static void WriteWhole(Utf8JsonWriter json, string name, int? number) => WriteNumber(json, name, number);
}
