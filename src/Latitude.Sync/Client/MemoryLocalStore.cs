namespace Latitude.Sync.Client;

/// <summary>A device's store in memory: for a single run, and the model of all others.</summary>
public sealed class MemoryLocalStore : ILocalStore
{
    private readonly List<ChangeId> _outbox = [];
    private ClientState? _state;

    /// <summary>All that is held.</summary>
    public Replica Replica { get; } = new();

    /// <summary>Changes that are not known to be safe at the server, oldest first.</summary>
    public IReadOnlyList<ChangeId> Outbox => _outbox;

    /// <summary>The same once more: a backup of a device, or its clone.</summary>
    public MemoryLocalStore Copy()
    {
        var copy = new MemoryLocalStore { _state = _state };
        copy._outbox.AddRange(_outbox);
        foreach (var change in Replica.Changes)
        {
            copy.Replica.Put(change);
        }

        return copy;
    }

    /// <inheritdoc/>
    public ValueTask<ClientState?> LoadAsync() => ValueTask.FromResult(_state);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Change>> PendingAsync(int most) =>
        ValueTask.FromResult<IReadOnlyList<Change>>([.. _outbox.Take(most).Select(id => Replica.Find(id)!)]);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Change>> PendingOfAsync(Guid device) =>
        ValueTask.FromResult<IReadOnlyList<Change>>([.. _outbox.Where(id => id.Device == device).Select(id => Replica.Find(id)!)]);

    /// <inheritdoc/>
    public ValueTask<RecordState> StateOfAsync(Guid record) => ValueTask.FromResult(Replica.StateOf(record));

    /// <inheritdoc/>
    public ValueTask CommitAsync(LocalCommit commit)
    {
        _state = commit.State;
        foreach (var id in commit.Removed)
        {
            Replica.Remove(id);
            _outbox.Remove(id);
        }

        if (commit.PendEverything)
        {
            var pending = _outbox.ToHashSet();
            _outbox.AddRange(Replica.Changes.Select(change => change.Id).Where(id => !pending.Contains(id)));
        }

        foreach (var change in commit.Put)
        {
            Replica.Put(change);
        }

        _outbox.AddRange(commit.Pended);
        foreach (var (id, stamp) in commit.Acked)
        {
            _outbox.Remove(id);
            if (stamp is not null && Replica.Find(id) is { } change)
            {
                Replica.Put(change with { ClampedStamp = stamp });
            }
        }

        return ValueTask.CompletedTask;
    }
}
