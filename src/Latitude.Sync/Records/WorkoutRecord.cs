using System.Globalization;
using Latitude.Domain.Quantities;
using Latitude.Domain.Training;
using Latitude.Sync.Json;

namespace Latitude.Sync.Records;

/// <summary>The header of a workout. Its sets are records of their own, so that two devices can write into one workout.</summary>
public sealed record WorkoutRecord
{
    /// <summary>The lifter's local date.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The local time it began; null where unknown.</summary>
    public TimeOnly? Start { get; init; }

    /// <summary>Offset of local time from UTC, whole minutes; null where unknown.</summary>
    public TimeSpan? UtcOffset { get; init; }

    /// <summary>How long it took, whole seconds; null where unknown.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>Its title; empty where none.</summary>
    public string Title { get; init; } = "";

    /// <summary>The lifter's own words; null where none.</summary>
    public string? Note { get; init; }

    /// <summary>Bodyweight noted with it; null where none.</summary>
    public Load? Bodyweight { get; init; }

    /// <summary>Members of newer apps, kept as they are: the inside of a JSON object; null where none.</summary>
    public string? Unknown { get; init; }

    /// <summary>The header of a logged workout.</summary>
    public static WorkoutRecord Of(Workout workout) => new()
    {
        Date = workout.Date,
        Start = workout.Start,
        UtcOffset = workout.UtcOffset,
        Duration = workout.Duration,
        Title = workout.Title,
        Note = workout.Note,
        Bodyweight = workout.Bodyweight,
    };

    /// <summary>Reads a payload; null with an error where it is none.</summary>
    public static WorkoutRecord? Read(string payload, out SyncError? error)
    {
        if (RecordReader.Open(payload, out error) is not { } reader)
        {
            return null;
        }

        var record = new WorkoutRecord
        {
            Date = reader.Require("date", DateOf(reader, "date")),
            Start = reader.Text("start") is not { } start ? null
                : TimeOnly.TryParseExact(start, "HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time
                : reader.Wrong<TimeOnly>("start", "It must be a time such as 18:30:00."),
            UtcOffset = reader.Integer("offset_minutes") is { } minutes ? TimeSpan.FromMinutes(minutes) : null,
            Duration = reader.Integer("seconds") is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
            Title = reader.Text("title") ?? "",
            Note = reader.Text("note"),
            Bodyweight = SetRecord.LoadOf(reader, "bodyweight", "bodyweight_unit"),
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
        writer.Text("start", Start?.ToString("HH:mm:ss", CultureInfo.InvariantCulture));
        writer.Number("offset_minutes", UtcOffset is { } offset ? (int)offset.TotalMinutes : null);
        writer.Number("seconds", Duration is { } duration ? (long)duration.TotalSeconds : null);
        writer.Text("title", Title);
        writer.Text("note", Note);
        writer.Mass("bodyweight", "bodyweight_unit", Bodyweight);
        return writer.Finish(Unknown);
    }

    internal static DateOnly? DateOf(RecordReader reader, string name) =>
        reader.Text(name) is not { } text ? null
        : DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
        : reader.Wrong<DateOnly>(name, "It must be a date such as 2026-11-24.");
}
