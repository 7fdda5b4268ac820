using Latitude.App.Store;
using Latitude.App.Workouts;
using Latitude.Domain.Training;
using Latitude.Sync.Client;
using Latitude.Sync.Records;

namespace Latitude.App.Log;

/// <summary>
/// Changes of a finished workout, each with the way back. A change is the records that it writes; its undo writes what was there before. The last set
/// takes its workout with it: a workout is what was done.
/// </summary>
public sealed class WorkoutEdits(Logbook logbook)
{
    private readonly Stack<IReadOnlyList<RecordDraft>> _back = new();

    /// <summary>True while there is something to take back.</summary>
    public bool CanUndo => _back.Count > 0;

    /// <summary>Writes a set with other values.</summary>
    public Task<bool> ChangeAsync(StoredWorkout workout, StoredSet set, PerformedSet changed) =>
        Write(workout, [new RecordDraft(RecordKinds.Set, set.Id, (set.Set with { Performed = changed }).Write())]);

    /// <summary>Takes a set out.</summary>
    public Task<bool> DeleteAsync(StoredWorkout workout, StoredSet set) =>
        workout.Workout.SetCount <= 1 ? DeleteAsync(workout) : Write(workout, [new RecordDraft(RecordKinds.Set, set.Id, null)]);

    /// <summary>Takes the workout out with all its sets, and with what belongs to it: answers, and its step of the routine.</summary>
    public async Task<bool> DeleteAsync(StoredWorkout workout)
    {
        var all = workout with { Records = [.. workout.Records, .. await WorkoutBelongings.OfAsync(logbook.Store, workout)] };
        return await Write(all, [.. all.Records.Select(record => new RecordDraft(record.Kind, record.Id, null))]);
    }

    /// <summary>Writes title, day and note; what a newer app put into the header stays.</summary>
    public Task<bool> ChangeAsync(StoredWorkout workout, string title, DateOnly date, string? note)
    {
        var header = workout.Records.First(record => record.Kind == RecordKinds.Workout);
        var changed = WorkoutRecord.Read(header.Payload, out _)! with { Title = title, Date = date, Note = note };
        return Write(workout, [new RecordDraft(RecordKinds.Workout, header.Id, changed.Write())]);
    }

    /// <summary>Takes the last change back.</summary>
    public async Task<bool> UndoAsync()
    {
        if (!_back.TryPeek(out var back) || !await logbook.WriteAsync(back))
        {
            return false;
        }

        _back.Pop();
        return true;
    }

    private async Task<bool> Write(StoredWorkout workout, IReadOnlyList<RecordDraft> drafts)
    {
        var before = workout.Records.ToDictionary(record => record.Id, record => record.Payload);
        if (!await logbook.WriteAsync(drafts))
        {
            return false;
        }

        _back.Push([.. drafts.Select(draft => new RecordDraft(draft.Kind, draft.RecordId, before[draft.RecordId]))]);
        return true;
    }
}
