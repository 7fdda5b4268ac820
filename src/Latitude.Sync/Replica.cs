namespace Latitude.Sync;

/// <summary>All changes of one lifter that one place holds, in memory: the model that every store must agree with.</summary>
public sealed class Replica
{
    private readonly Dictionary<ChangeId, Change> _changes = [];
    private readonly Dictionary<Guid, RecordState> _records = [];
    private readonly Dictionary<Guid, List<ChangeId>> _history = [];

    /// <summary>Every change held.</summary>
    public IReadOnlyCollection<Change> Changes => _changes.Values;

    /// <summary>The ids of all records of which anything is known.</summary>
    public IReadOnlyCollection<Guid> RecordIds => _records.Keys;

    /// <summary>The change of that id; null where it is not held.</summary>
    public Change? Find(ChangeId id) => _changes.GetValueOrDefault(id);

    /// <summary>What is current of a record.</summary>
    public RecordState StateOf(Guid record) => _records.GetValueOrDefault(record, RecordState.Empty);

    /// <summary>The version to show; null for a record that is unknown or deleted.</summary>
    public Change? Current(Guid record) => StateOf(record) is { IsAlive: true, Winner: { } winner } ? _changes[winner.Id] : null;

    /// <summary>Every version of a record, newest first: the losers of concurrent edits and what was deleted are among them and can be restored.</summary>
    public IReadOnlyList<Change> History(Guid record) =>
        [.. _history.GetValueOrDefault(record, []).Select(id => _changes[id]).OrderByDescending(change => change.Order).ThenByDescending(change => change.Id)];

    /// <summary>The versions that lost to <see cref="Current"/> without its having known them, and that say something else: the lifter may choose one.</summary>
    public IReadOnlyList<Change> Conflicts(Guid record)
    {
        var current = Current(record);
        return current is null
            ? []
            : [.. StateOf(record).Heads.Skip(1).Select(head => _changes[head.Id]).Where(change => change.Payload is not null && change.Payload != current.Payload)];
    }

    /// <summary>
    /// Takes a change in. One that is held already changes nothing but its clamped stamp; where another one has its id, the new one takes its
    /// place (the server has the last word on ids).
    /// </summary>
    public void Put(Change change)
    {
        if (!_changes.TryGetValue(change.Id, out var held))
        {
            _changes.Add(change.Id, change);
            _records[change.RecordId] = StateOf(change.RecordId).With(change);
            HistoryOf(change.RecordId).Add(change.Id);
        }
        else if (!held.SaysTheSameAs(change))
        {
            Remove(change.Id);
            Put(change);
        }
        else if (held.Order != change.Order)
        {
            _changes[change.Id] = change;
            _records[change.RecordId] = StateOf(change.RecordId).WithStamp(change.Id, change.Order);
        }
    }

    /// <summary>Forgets a change that is stored under another id.</summary>
    public void Remove(ChangeId id)
    {
        if (!_changes.Remove(id, out var change))
        {
            return;
        }

        HistoryOf(change.RecordId).Remove(id);
        var state = RecordState.Empty;
        foreach (var other in HistoryOf(change.RecordId))
        {
            state = state.With(_changes[other]);
        }

        _records[change.RecordId] = state;
    }

    private List<ChangeId> HistoryOf(Guid record)
    {
        if (!_history.TryGetValue(record, out var history))
        {
            _history[record] = history = [];
        }

        return history;
    }
}
