using System.Buffers;
using System.Globalization;
using Latitude.Domain.Training;

namespace Latitude.Interchange.Export;

/// <summary>
/// Writes a log as a table for spreadsheets: one row a set, comma-separated, UTF-8, a header, decimal points, loads in the unit they were
/// entered in. Columns: docs/export.md.
/// </summary>
public static class LogCsvWriter
{
    private const string Header =
        "date,start,workout,duration_s,exercise,equipment,superset,set,kind,weight,unit,load_kind,reps,rpe,rir,seconds,metres,set_note,exercise_note,workout_note,bodyweight,bodyweight_unit,implausible";

    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create(",\"\r\n");

    /// <summary>Writes all sets, oldest first, to the writer, which stays open.</summary>
    public static void Write(TextWriter writer, TrainingLog log)
    {
        writer.Write(Header);
        writer.Write('\n');
        foreach (var workout in log.Workouts)
        {
            foreach (var exercise in workout.Exercises)
            {
                for (var i = 0; i < exercise.Sets.Count; i++)
                {
                    WriteRow(writer, workout, exercise, i + 1, exercise.Sets[i]);
                }
            }
        }
    }

    private static void WriteRow(TextWriter writer, Workout workout, PerformedExercise exercise, int number, PerformedSet set)
    {
        WriteFields(
            writer,
            workout.Date.ToString(LogJson.DateFormat, CultureInfo.InvariantCulture),
            workout.Start?.ToString(LogJson.TimeFormat, CultureInfo.InvariantCulture),
            workout.Title,
            Number((decimal?)workout.Duration?.TotalSeconds),
            exercise.Name,
            exercise.Equipment,
            Number(exercise.Superset),
            Number(number),
            LogJson.Name(set.Kind),
            Number(set.Load?.Value),
            set.Load is { } load ? LogJson.Name(load.Unit) : null,
            LogJson.Name(set.LoadKind),
            Number(set.Reps),
            Number(set.Rpe?.Value),
            Number(set.RepsInReserve?.Value),
            Number((decimal?)set.Duration?.TotalSeconds),
            Number(set.Distance?.Metres),
            set.Note,
            exercise.Note,
            workout.Note,
            Number(workout.Bodyweight?.Value),
            workout.Bodyweight is { } bodyweight ? LogJson.Name(bodyweight.Unit) : null,
            set.IsImplausible ? "true" : null);
    }

    private static void WriteFields(TextWriter writer, params ReadOnlySpan<string?> fields)
    {
        for (var i = 0; i < fields.Length; i++)
        {
            if (i > 0)
            {
                writer.Write(',');
            }

            WriteField(writer, fields[i] ?? "");
        }

        writer.Write('\n');
    }

    private static void WriteField(TextWriter writer, string field)
    {
        if (!field.AsSpan().ContainsAny(NeedsQuotes))
        {
            writer.Write(field);
            return;
        }

        writer.Write('"');
        writer.Write(field.Replace("\"", "\"\"", StringComparison.Ordinal));
        writer.Write('"');
    }

    private static string? Number(decimal? value) => value?.ToString("0.############################", CultureInfo.InvariantCulture);
}
