using Latitude.App.Routines;
using Latitude.App.Store;
using Latitude.Sync.Records;

namespace Latitude.App.Workouts;

/// <summary>
/// What hangs on a workout besides its sets: the answers where they were felt, and the step of the routine that it was. It goes with the
/// workout when that is deleted, and comes back with it.
/// </summary>
public static class WorkoutBelongings
{
    /// <summary>The records that are there of it.</summary>
    public static async Task<IReadOnlyList<StoredRecord>> OfAsync(ILogStore store, StoredWorkout workout)
    {
        var sets = workout.Records.Where(record => record.Kind == RecordKinds.Set).Select(record => FeltAnswers.IdOf(record.Id)).ToHashSet();
        var step = RoutineBook.EventOf(workout.Id);
        var found = new List<StoredRecord>();
        found.AddRange((await store.OfKindAsync(RecordKinds.Answer)).Where(record => sets.Contains(record.Id)));
        found.AddRange((await store.OfKindAsync(RecordKinds.RoutineEvent)).Where(record => record.Id == step));
        return found;
    }
}
