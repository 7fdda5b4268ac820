using Latitude.Sync;
using Latitude.Sync.Client;

namespace Latitude.App.Store;

/// <summary>The log in memory, where the browser keeps nothing: it is gone with the tab, and the app says so.</summary>
public sealed class MemoryLogStore : ILogStore
{
    private readonly MemoryLocalStore _changes = new();
    private readonly Dictionary<string, string> _texts = [];
    private readonly Dictionary<Guid, Guid> _owners = [];
    private readonly Dictionary<Guid, SessionSummary> _sessions = [];
    private readonly HashSet<Guid> _dirty = [];

    /// <inheritdoc/>
    public bool IsKept => false;

    /// <inheritdoc/>
    public ValueTask<ClientState?> LoadAsync() => _changes.LoadAsync();

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Change>> PendingAsync(int most) => _changes.PendingAsync(most);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Change>> PendingOfAsync(Guid device) => _changes.PendingOfAsync(device);

    /// <inheritdoc/>
    public ValueTask<RecordState> StateOfAsync(Guid record) => _changes.StateOfAsync(record);

    /// <inheritdoc/>
    public async ValueTask CommitAsync(LocalCommit commit)
    {
        await _changes.CommitAsync(commit);
        foreach (var change in commit.Put)
        {
            var said = StoredWorkout.OwnerOf(new StoredRecord(change.RecordId, change.Kind, change.Payload ?? ""));
            if (said != Guid.Empty)
            {
                _owners[change.RecordId] = said;
            }

            if (_owners.TryGetValue(change.RecordId, out var owner))
            {
                _dirty.Add(owner);
            }
        }
    }

    /// <inheritdoc/>
    public ValueTask<string?> TextAsync(string key) => ValueTask.FromResult(_texts.GetValueOrDefault(key));

    /// <inheritdoc/>
    public void Stage(string key, string? text)
    {
        if (text is null)
        {
            _texts.Remove(key);
        }
        else
        {
            _texts[key] = text;
        }
    }

    /// <inheritdoc/>
    public ValueTask CommitStagedAsync() => ValueTask.CompletedTask;

    /// <inheritdoc/>
    public ValueTask PrefetchAsync(IReadOnlyList<Guid> records) => ValueTask.CompletedTask;

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<StoredRecord>> OfWorkoutsAsync(IReadOnlyList<Guid> workouts) =>
        Current(change => _owners.TryGetValue(change.RecordId, out var owner) && workouts.Contains(owner));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<StoredRecord>> OfKindAsync(string kind) => Current(change => change.Kind == kind);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<SessionSummary>> SessionsAsync(DateOnly from, DateOnly to, int most) =>
        Newest(session => session.Date >= from && session.Date <= to, most);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<SessionSummary>> SessionsOfAsync(string key, int most) =>
        Newest(session => session.Lifts.Any(lift => lift.Key == key), most);

    /// <inheritdoc/>
    public ValueTask<int> SessionCountAsync() => ValueTask.FromResult(_sessions.Count);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Guid>> DirtyAsync(int most) => ValueTask.FromResult<IReadOnlyList<Guid>>([.. _dirty.Take(most)]);

    /// <inheritdoc/>
    public ValueTask SummariseAsync(IReadOnlyDictionary<Guid, SessionSummary?> summaries)
    {
        foreach (var (workout, summary) in summaries)
        {
            _dirty.Remove(workout);
            if (summary is null)
            {
                _sessions.Remove(workout);
            }
            else
            {
                _sessions[workout] = summary;
            }
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<RecordConflict>> ConflictsAsync() =>
        ValueTask.FromResult<IReadOnlyList<RecordConflict>>([.. _changes.Replica.RecordIds.Select(record => RecordConflict.Of(_changes.Replica, record)).OfType<RecordConflict>()]);

    /// <inheritdoc/>
    public ValueTask<int> PendingCountAsync() => ValueTask.FromResult(_changes.Outbox.Count);

    private ValueTask<IReadOnlyList<StoredRecord>> Current(Func<Change, bool> isWanted)
    {
        var records = new List<StoredRecord>();
        foreach (var record in _changes.Replica.RecordIds)
        {
            if (_changes.Replica.Current(record) is { Payload: { } payload } change && isWanted(change))
            {
                records.Add(new StoredRecord(record, change.Kind, payload));
            }
        }

        return ValueTask.FromResult<IReadOnlyList<StoredRecord>>(records);
    }

    private ValueTask<IReadOnlyList<SessionSummary>> Newest(Func<SessionSummary, bool> isWanted, int most) =>
        ValueTask.FromResult<IReadOnlyList<SessionSummary>>([.. _sessions.Values.Where(isWanted).OrderByDescending(session => session.Day, StringComparer.Ordinal).Take(most)]);
}
