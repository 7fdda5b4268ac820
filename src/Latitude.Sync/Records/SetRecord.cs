using Latitude.Domain.Quantities;
using Latitude.Domain.Training;
using Latitude.Sync.Json;

namespace Latitude.Sync.Records;

/// <summary>One performed set with its place in its workout. Each set is a record of its own.</summary>
public sealed record SetRecord
{
    /// <summary>The workout's record.</summary>
    public required Guid Workout { get; init; }

    /// <summary>Place of the exercise in the workout, from 0. Sets of one place belong to one performed exercise.</summary>
    public required int ExerciseOrder { get; init; }

    /// <summary>Place of the set within the exercise, from 0.</summary>
    public required int Order { get; init; }

    /// <summary>The exercise's name as the lifter's app wrote it; never empty.</summary>
    public required string Exercise { get; init; }

    /// <summary>The equipment column of formats that keep it apart; null where they do not.</summary>
    public string? Equipment { get; init; }

    /// <summary>Number of the superset within the workout; null where it stands alone.</summary>
    public int? Superset { get; init; }

    /// <summary>The lifter's words about the exercise that day; null where none.</summary>
    public string? ExerciseNote { get; init; }

    /// <summary>The set itself. What a film of it has shown is a record of its own.</summary>
    public required PerformedSet Performed { get; init; }

    /// <summary>Members of newer apps, kept as they are: the inside of a JSON object; null where none.</summary>
    public string? Unknown { get; init; }

    /// <summary>Reads a payload; null with an error where it is none.</summary>
    public static SetRecord? Read(string payload, out SyncError? error)
    {
        if (RecordReader.Open(payload, out error) is not { } reader)
        {
            return null;
        }

        var record = new SetRecord
        {
            Workout = reader.Require("workout", reader.Id("workout")),
            ExerciseOrder = reader.Require("exercise_order", reader.Integer("exercise_order")),
            Order = reader.Require("order", reader.Integer("order")),
            Exercise = reader.Require("exercise", reader.Text("exercise")),
            Equipment = reader.Text("equipment"),
            Superset = reader.Integer("superset"),
            ExerciseNote = reader.Text("exercise_note"),
            Performed = PerformedOf(reader),
            Unknown = reader.Unknown(),
        };
        error = reader.Error;
        return error is null ? record : null;
    }

    /// <summary>The payload.</summary>
    public string Write()
    {
        using var writer = new RecordWriter();
        writer.Text("workout", Workout.ToString("D"));
        writer.Number("exercise_order", ExerciseOrder);
        writer.Number("order", Order);
        writer.Text("exercise", Exercise);
        writer.Text("equipment", Equipment);
        writer.Number("superset", Superset);
        writer.Text("exercise_note", ExerciseNote);
        writer.Text("kind", Performed.Kind == SetKind.Work ? null : Words.Of(Performed.Kind));
        writer.Mass("load", "unit", Performed.Load);
        writer.Text("load_kind", Performed.LoadKind == LoadKind.External ? null : Words.Of(Performed.LoadKind));
        writer.Number("reps", Performed.Reps);
        writer.Number("rpe", Performed.Rpe?.Value);
        writer.Number("rir", Performed.RepsInReserve?.Value);
        writer.Number("seconds", Performed.Duration is { } duration ? (decimal)duration.Ticks / TimeSpan.TicksPerSecond : null);
        writer.Number("metres", Performed.Distance?.Metres);
        writer.Text("note", Performed.Note);
        writer.Flag("implausible", Performed.IsImplausible);
        return writer.Finish(Unknown);
    }

    /// <summary>A number of 0 or more with its unit; kilograms where no unit is said.</summary>
    internal static Load? LoadOf(RecordReader reader, string number, string unit)
    {
        var word = reader.Text(unit);
        if (NotNegative(reader, number) is not { } value)
        {
            return null;
        }

        var mass = word is null ? MassUnit.Kilogram : Words.Unit(word) ?? reader.Wrong<MassUnit>(unit, "It must be kg or lb.");
        return mass is { } known ? new Load(value, known) : null;
    }

    private static PerformedSet PerformedOf(RecordReader reader) => new()
    {
        Kind = Words.Kind(reader.Text("kind")),
        Load = LoadOf(reader, "load", "unit"),
        LoadKind = Words.LoadMeaning(reader.Text("load_kind"))
            ?? reader.Wrong<LoadKind>("load_kind", "It must be external, added or assistance.").GetValueOrDefault(),
        Reps = reader.Integer("reps") is not { } reps ? null : reps >= 0 ? reps : reader.Wrong<int>("reps", "It must be 0 or more."),
        Rpe = reader.Number("rpe") is { } rpe ? Rpe.FromEntry(rpe) : null,
        RepsInReserve = NotNegative(reader, "rir") is { } reserve ? new RepsInReserve(reserve) : null,
        Duration = NotNegative(reader, "seconds") is not { } seconds ? null
            : seconds <= 10_000_000 ? TimeSpan.FromTicks((long)(seconds * TimeSpan.TicksPerSecond))
            : reader.Wrong<TimeSpan>("seconds", "It is out of range."),
        Distance = NotNegative(reader, "metres") is { } metres ? new Distance(metres) : null,
        Note = reader.Text("note"),
        IsImplausible = reader.Flag("implausible"),
    };

    private static decimal? NotNegative(RecordReader reader, string name) =>
        reader.Number(name) is not { } value ? null : value >= 0 ? value : reader.Wrong<decimal>(name, "It must be 0 or more.");
}
