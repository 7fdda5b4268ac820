using Latitude.Domain.Training;
using Latitude.Sync.Records;

namespace Latitude.App.Store;

/// <summary>A workout of the log with the records that it is made of.</summary>
/// <param name="Id">The workout.</param>
/// <param name="Workout">What was done.</param>
/// <param name="Records">Its header and its sets.</param>
public sealed record StoredWorkout(Guid Id, Workout Workout, IReadOnlyList<StoredRecord> Records)
{
    /// <summary>The workout that a header, a set or what a film of one has shown belongs to; empty where it is none of them or cannot be read.</summary>
    public static Guid OwnerOf(StoredRecord record) => record.Kind switch
    {
        RecordKinds.Workout => record.Id,
        RecordKinds.Set => SetRecord.Read(record.Payload, out _)?.Workout ?? Guid.Empty,
        RecordKinds.FormResult => FormRecord.Read(record.Payload, out _)?.Workout ?? Guid.Empty,
        _ => Guid.Empty,
    };

    /// <summary>The workout that records make; null where they make none: no header, or no set that can be read.</summary>
    public static StoredWorkout? Of(Guid id, IReadOnlyList<StoredRecord> records)
    {
        var log = LogRecords.LogOf(records.Select(record => (record.Id, record.Kind, record.Payload)), out _);
        return log.Workouts.Count == 0 ? null : new StoredWorkout(id, log.Workouts[0], records);
    }
}
