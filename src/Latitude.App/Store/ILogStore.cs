using Latitude.Sync.Client;

namespace Latitude.App.Store;

/// <summary>
/// Where this device keeps the log: IndexedDB, or memory where the browser gives none. Screens ask for a window, never for everything, so
/// that they cost the same whatever the length of the log.
/// </summary>
public interface ILogStore : ILocalStore
{
    /// <summary>True where what is written is still there tomorrow.</summary>
    bool IsKept { get; }

    /// <summary>A text of the device's own, such as the workout that is being done; null where there is none.</summary>
    ValueTask<string?> TextAsync(string key);

    /// <summary>Writes a text of the device's own in the same transaction as the next commit; null takes it away.</summary>
    void Stage(string key, string? text);

    /// <summary>Writes what is staged without a change of the log.</summary>
    ValueTask CommitStagedAsync();

    /// <summary>Reads the states of records at once, so that <see cref="ILocalStore.StateOfAsync"/> need not ask one by one.</summary>
    ValueTask PrefetchAsync(IReadOnlyList<Guid> records);

    /// <summary>Headers and sets of workouts.</summary>
    ValueTask<IReadOnlyList<StoredRecord>> OfWorkoutsAsync(IReadOnlyList<Guid> workouts);

    /// <summary>All records of a kind of which there are few: bodyweights, settings, events of routines.</summary>
    ValueTask<IReadOnlyList<StoredRecord>> OfKindAsync(string kind);

    /// <summary>Summaries of workouts on days from one to another, both included, the newest first.</summary>
    ValueTask<IReadOnlyList<SessionSummary>> SessionsAsync(DateOnly from, DateOnly to, int most);

    /// <summary>Summaries of the workouts that had an exercise, the newest first.</summary>
    /// <param name="key">See <see cref="LiftSummary.Key"/>.</param>
    /// <param name="most">At most so many.</param>
    ValueTask<IReadOnlyList<SessionSummary>> SessionsOfAsync(string key, int most);

    /// <summary>How many workouts there are.</summary>
    ValueTask<int> SessionCountAsync();

    /// <summary>Workouts whose summaries no longer fit their records.</summary>
    ValueTask<IReadOnlyList<Guid>> DirtyAsync(int most);

    /// <summary>Puts summaries down; a workout whose summary is null has none any more.</summary>
    ValueTask SummariseAsync(IReadOnlyDictionary<Guid, SessionSummary?> summaries);

    /// <summary>Records that say two things or more.</summary>
    ValueTask<IReadOnlyList<RecordConflict>> ConflictsAsync();

    /// <summary>How many changes are not known to be safe at a server.</summary>
    ValueTask<int> PendingCountAsync();
}
