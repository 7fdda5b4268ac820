using System.Globalization;
using Latitude.Domain.Quantities;
using Latitude.Domain.Training;
using Latitude.Sync.Json;

namespace Latitude.Sync.Records;

/// <summary>A bodyweight on a day.</summary>
public sealed record BodyweightRecord
{
    /// <summary>The local date.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The weight as entered.</summary>
    public required Load Weight { get; init; }

    /// <summary>Members of newer apps, kept as they are: the inside of a JSON object; null where none.</summary>
    public string? Unknown { get; init; }

    /// <summary>The record of a logged bodyweight.</summary>
    public static BodyweightRecord Of(BodyweightEntry entry) => new() { Date = entry.Date, Weight = entry.Weight };

    /// <summary>Reads a payload; null with an error where it is none.</summary>
    public static BodyweightRecord? Read(string payload, out SyncError? error)
    {
        if (RecordReader.Open(payload, out error) is not { } reader)
        {
            return null;
        }

        var record = new BodyweightRecord
        {
            Date = reader.Require("date", WorkoutRecord.DateOf(reader, "date")),
            Weight = reader.Require("weight", SetRecord.LoadOf(reader, "weight", "unit")),
            Unknown = reader.Unknown(),
        };
        error = reader.Error;
        return error is null ? record : null;
    }

    /// <summary>The payload.</summary>
    public string Write()
    {
        using var writer = new RecordWriter();
        writer.Text("date", Date.ToString("O", CultureInfo.InvariantCulture));
        writer.Mass("weight", "unit", Weight);
        return writer.Finish(Unknown);
    }
}
