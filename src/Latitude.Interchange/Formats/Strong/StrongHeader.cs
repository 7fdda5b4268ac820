using System.Collections.Frozen;
using Latitude.Interchange.Drafts;
using static Latitude.Interchange.Formats.Strong.StrongColumn;

namespace Latitude.Interchange.Formats.Strong;

/// <summary>Reads the names of the columns, in English, German, French and as owners rename them.</summary>
internal static class StrongHeader
{
    private static readonly FrozenDictionary<string, StrongColumn> Names = new Dictionary<string, StrongColumn>(StringComparer.OrdinalIgnoreCase)
    {
        ["Workout #"] = WorkoutNumber,
        ["Date"] = Date,
        ["Workout Name"] = WorkoutName,
        ["workout_name"] = WorkoutName,
        ["Duration"] = Duration,
        ["Workout Duration"] = Duration,
        ["Exercise Name"] = ExerciseName,
        ["exercise_name"] = ExerciseName,
        ["menu"] = ExerciseName,
        ["Set Order"] = SetOrder,
        ["set_order"] = SetOrder,
        ["Weight"] = Weight,
        ["Weight Unit"] = UnitOfWeight,
        ["Reps"] = Reps,
        ["RPE"] = Rpe,
        ["Distance"] = Distance,
        ["Distance Unit"] = UnitOfDistance,
        ["Seconds"] = Seconds,
        ["sec"] = Seconds,
        ["Notes"] = Notes,
        ["note"] = Notes,
        ["Workout Notes"] = WorkoutNotes,
        ["workout_note"] = WorkoutNotes,
        ["workout_notes"] = WorkoutNotes,
        ["Workout-Nr."] = WorkoutNumber,
        ["Datum"] = Date,
        ["Workout-Name"] = WorkoutName,
        ["Dauer"] = Duration,
        ["Workout-Dauer"] = Duration,
        ["Name der Übung"] = ExerciseName,
        ["Reihenfolge festlegen"] = SetOrder,
        ["Gewicht"] = Weight,
        ["Gewichtseinheit"] = UnitOfWeight,
        ["Wiederh."] = Reps,
        ["Wiederholungen"] = Reps,
        ["Entfernung"] = Distance,
        ["Entfernungseinheit"] = UnitOfDistance,
        ["Sekunden"] = Seconds,
        ["Notizen"] = Notes,
        ["Workout-Notizen"] = WorkoutNotes,
        ["Nom de l'entraînement"] = WorkoutName,
        ["Durée"] = Duration,
        ["Nom de l'exercice"] = ExerciseName,
        ["Ordre de la série"] = SetOrder,
        ["Poids"] = Weight,
        ["Réps"] = Reps,
        ["Secondes"] = Seconds,
        ["Notes d'entraînement"] = WorkoutNotes,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly StrongColumn[] Needed = [Date, ExerciseName, SetOrder, Weight, Reps];

    /// <summary>The layout that the header names; null where a column is missing that every Strong file has.</summary>
    public static StrongLayout? Read(IReadOnlyList<string> header)
    {
        var columns = new StrongColumn[header.Count];
        var layout = new StrongLayout("", columns);
        for (var i = 0; i < columns.Length; i++)
        {
            var (name, unit) = Parts(header[i].AsSpan().Trim());
            columns[i] = Names.GetValueOrDefault(name);
            if (columns[i] == Other && ImportContext.UnitNamed(name) is { } mass)
            {
                columns[i] = Weight;
                layout = layout with { Unit = mass };
            }
            else if (columns[i] == Other && ImportContext.DistanceUnitNamed(name) is var distance and not DistanceUnit.Unstated)
            {
                columns[i] = Distance;
                layout = layout with { DistanceUnit = distance };
            }
            else if (columns[i] == Weight)
            {
                layout = layout with { Unit = ImportContext.UnitNamed(unit) };
            }
            else if (columns[i] == Distance)
            {
                layout = layout with { DistanceUnit = ImportContext.DistanceUnitNamed(unit) };
            }
        }

        return Array.TrueForAll(Needed, needed => columns.Contains(needed)) ? layout with { Dialect = Dialect(layout) } : null;
    }

    /// <summary>A layout taken by position, with the units that stand in brackets in a header of an unknown language.</summary>
    public static StrongLayout WithUnits(StrongLayout layout, IReadOnlyList<string> header)
    {
        var weight = layout[Weight];
        return weight >= 0 && weight < header.Count && ImportContext.UnitNamed(Parts(header[weight].AsSpan().Trim()).Unit) is { } unit
            ? layout with { Unit = unit }
            : layout;
    }

    /// <summary>Parts <c>Weight (kg)</c> into name and unit.</summary>
    private static (string Name, string Unit) Parts(ReadOnlySpan<char> field)
    {
        var open = field.IndexOfAny('(', '（');
        return open > 0 && field[^1] is ')' or '）'
            ? (field[..open].TrimEnd().ToString(), field[(open + 1)..^1].ToString())
            : (field.ToString(), "");
    }

    private static string Dialect(StrongLayout layout) =>
        layout[WorkoutNumber] >= 0 ? "numbered workouts"
        : layout[UnitOfWeight] >= 0 ? "unit in every row"
        : layout.Unit is not null ? "unit as column name"
        : "no unit";
}
