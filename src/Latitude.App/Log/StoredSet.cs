using Latitude.App.Store;
using Latitude.Sync.Records;

namespace Latitude.App.Log;

/// <summary>A set of the log with the record that it is.</summary>
/// <param name="Id">The record.</param>
/// <param name="Set">The set with its place.</param>
public sealed record StoredSet(Guid Id, SetRecord Set)
{
    /// <summary>The sets of a workout, exercise by exercise, in the order they were done.</summary>
    public static IReadOnlyList<IReadOnlyList<StoredSet>> Of(StoredWorkout stored) =>
    [
        .. stored.Records
            .Where(record => record.Kind == RecordKinds.Set)
            .Select(record => SetRecord.Read(record.Payload, out _) is { } set ? new StoredSet(record.Id, set) : null)
            .OfType<StoredSet>()
            .GroupBy(set => (set.Set.ExerciseOrder, set.Set.Exercise, set.Set.Equipment))
            .OrderBy(group => group.Key.ExerciseOrder)
            .ThenBy(group => group.Key.Exercise, StringComparer.Ordinal)
            .Select(group => (IReadOnlyList<StoredSet>)[.. group.OrderBy(set => set.Set.Order).ThenBy(set => set.Id)]),
    ];
}
