using System.Globalization;
using Latitude.Domain.Quantities;
using Latitude.Domain.Training;
using Latitude.Sync.Json;

namespace Latitude.Sync.Records;

/// <summary>A girth on a day.</summary>
public sealed record GirthRecord
{
    /// <summary>The local date.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Where it was measured.</summary>
    public required GirthSite Site { get; init; }

    /// <summary>The girth as entered.</summary>
    public required Length Girth { get; init; }

    /// <summary>Members of newer apps, kept as they are: the inside of a JSON object; null where none.</summary>
    public string? Unknown { get; init; }

    /// <summary>The record of a logged girth.</summary>
    public static GirthRecord Of(GirthEntry entry) => new() { Date = entry.Date, Site = entry.Site, Girth = entry.Girth };

    /// <summary>Reads a payload; null with an error where it is none. A site of a newer app is none either: the record is kept and passed on.</summary>
    public static GirthRecord? Read(string payload, out SyncError? error)
    {
        if (RecordReader.Open(payload, out error) is not { } reader)
        {
            return null;
        }

        var record = new GirthRecord
        {
            Date = reader.Require("date", WorkoutRecord.DateOf(reader, "date")),
            Site = reader.Require("site", Words.Site(reader.Text("site")) ?? reader.Wrong<GirthSite>("site", "It must be a part of the body such as waist.")),
            Girth = reader.Require("girth", LengthOf(reader)),
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
        writer.Text("site", Words.Of(Site));
        writer.Number("girth", Girth.Value);
        writer.Text("unit", Girth.Unit == LengthUnit.Centimetre ? "cm" : "in");
        return writer.Finish(Unknown);
    }

    /// <summary>A number of 0 or more with its unit; centimetres where no unit is said.</summary>
    private static Length? LengthOf(RecordReader reader)
    {
        LengthUnit? unit = reader.Text("unit") switch
        {
            null or "cm" => LengthUnit.Centimetre,
            "in" => LengthUnit.Inch,
            _ => reader.Wrong<LengthUnit>("unit", "It must be cm or in."),
        };
        return reader.Number("girth") is not { } value || unit is not { } known ? null
            : value >= 0 ? new Length(value, known)
            : reader.Wrong<Length>("girth", "It must be 0 or more.");
    }
}
