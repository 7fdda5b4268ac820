using Latitude.Sync;

namespace Latitude.App.Store;

/// <summary>A record that two devices have changed without knowing of each other, so that it says two things or more.</summary>
/// <param name="Record">The record.</param>
/// <param name="Kind">See <see cref="Sync.Records.RecordKinds"/>.</param>
/// <param name="Versions">The version that is shown, then the others. None is a deletion.</param>
public sealed record RecordConflict(Guid Record, string Kind, IReadOnlyList<Change> Versions)
{
    /// <summary>The conflict among all changes of one record; null where there is none.</summary>
    public static RecordConflict? Of(Replica replica, Guid record) =>
        replica.Current(record) is { } current && replica.Conflicts(record) is { Count: > 0 } others
            ? new RecordConflict(record, current.Kind, [current, .. others.DistinctBy(change => change.Payload)])
            : null;
}
