namespace Latitude.Sync.Client;

/// <summary>
/// The device's half of the protocol. Every write goes to the local store at once, with its place in the outbox; the outbox is emptied
/// whenever there is a server, and only by its acks. Used by one caller at a time.
/// </summary>
public sealed class SyncClient
{
    private readonly ILocalStore _store;
    private readonly TimeProvider _time;
    private ClientState _state;

    private SyncClient(ILocalStore store, TimeProvider time, ClientState state)
    {
        _store = store;
        _time = time;
        _state = state;
    }

    /// <summary>What the device knows of itself.</summary>
    public ClientState State => _state;

    /// <summary>Goes on where the store stopped, or starts a new device.</summary>
    public static async ValueTask<SyncClient> OpenAsync(ILocalStore store, TimeProvider time) =>
        new(store, time, await store.LoadAsync() ?? new ClientState { Device = Guid.CreateVersion7(time.GetUtcNow()) });

    /// <summary>Writes a record, or a newer version of it: everything this device knows of the record is replaced.</summary>
    /// <param name="kind">See <see cref="Records.RecordKinds"/>.</param>
    /// <param name="record">The record.</param>
    /// <param name="payload">A JSON object; null deletes the record.</param>
    /// <param name="schemaVersion">Version of the payload's shape.</param>
    /// <returns>The change, durably written.</returns>
    public async ValueTask<Change> WriteAsync(string kind, Guid record, string? payload, int schemaVersion = 1)
    {
        var changes = await WriteAllAsync([new RecordDraft(kind, record, payload, schemaVersion)]);
        return changes[0];
    }

    /// <summary>Writes several records in one transaction.</summary>
    public async ValueTask<IReadOnlyList<Change>> WriteAllAsync(IReadOnlyList<RecordDraft> drafts)
    {
        var state = _state;
        var changes = new List<Change>(drafts.Count);
        var written = new Dictionary<Guid, ChangeId>(drafts.Count);
        foreach (var draft in drafts)
        {
            var clock = state.Clock.Next(_time.GetUtcNow());
            var id = new ChangeId(state.Device, state.NextCounter);
            IReadOnlyList<ChangeId> bases = written.TryGetValue(draft.RecordId, out var earlier)
                ? [earlier]
                : [.. (await _store.StateOfAsync(draft.RecordId)).Heads.Take(SyncLimits.MostBases).Select(head => head.Id)];
            changes.Add(new Change
            {
                Id = id,
                Kind = draft.Kind,
                RecordId = draft.RecordId,
                Payload = draft.Payload,
                Stamp = clock,
                Bases = bases,
                SchemaVersion = draft.SchemaVersion,
            });
            written[draft.RecordId] = id;
            state = state with { Clock = clock, NextCounter = state.NextCounter + 1 };
        }

        await CommitAsync(new LocalCommit { State = state, Put = changes, Pended = [.. changes.Select(change => change.Id)] });
        return changes;
    }

    /// <summary>Writes those records that this device has never heard of: an import. What was deleted or edited stays so.</summary>
    /// <returns>How many were new.</returns>
    public async ValueTask<int> ImportAsync(IEnumerable<RecordDraft> drafts)
    {
        var fresh = new List<RecordDraft>();
        foreach (var draft in drafts)
        {
            if ((await _store.StateOfAsync(draft.RecordId)).Winner is null)
            {
                fresh.Add(draft);
            }
        }

        await WriteAllAsync(fresh);
        return fresh.Count;
    }

    /// <summary>What to send next. Sending the same twice does no harm.</summary>
    /// <param name="mostChanges">At most so many changes.</param>
    /// <param name="except">Changes that the server has refused: they stay in the outbox, and what is behind them goes first.</param>
    public async ValueTask<SyncRequest> NextRequestAsync(int mostChanges = SyncLimits.MostChanges, IReadOnlySet<ChangeId>? except = null)
    {
        var pending = await _store.PendingAsync(mostChanges + (except?.Count ?? 0));
        if (except is { Count: > 0 })
        {
            pending = [.. pending.Where(change => !except.Contains(change.Id)).Take(mostChanges)];
        }

        return new SyncRequest
        {
            Device = _state.Device,
            Account = _state.Account,
            Epoch = _state.Epoch,
            Cursor = _state.Cursor,
            Changes = WithinBytes(pending),
        };
    }

    /// <summary>Takes an answer in.</summary>
    /// <param name="request">The request that was answered.</param>
    /// <param name="response">The answer.</param>
    /// <returns>False where nothing was taken: the answer comes so late that this device has moved on, or it is another account's. The next request brings what was in it.</returns>
    public async ValueTask<bool> ApplyAsync(SyncRequest request, SyncResponse response)
    {
        var isLate = request.Device != _state.Device || request.Epoch != _state.Epoch || request.Cursor != _state.Cursor;
        if (isLate || (_state.Account is { } account && account != response.Account))
        {
            return false;
        }

        if (response.IsCloned)
        {
            await CommitAsync(await AsNewDeviceAsync(new LocalCommit { State = _state, Acked = response.Acks }));
            return true;
        }

        var isNewEpoch = _state.Epoch is { } epoch && epoch != response.Epoch;
        var clock = _state.Clock;
        foreach (var change in response.Changes)
        {
            clock = change.Order > clock ? change.Order : clock;
        }

        var commit = new LocalCommit
        {
            State = _state with { Account = response.Account, Epoch = response.Epoch, Cursor = response.Cursor, Clock = clock },
            PendEverything = isNewEpoch,
            Put = response.Changes,
            Acked = isNewEpoch ? [.. response.Acks, .. response.Changes.Select(change => new SyncAck(change.Id, null))] : response.Acks,
        };
        await CommitAsync(IsWrittenByAnother(response) ? await AsNewDeviceAsync(commit) : commit);
        return true;
    }

    private bool IsWrittenByAnother(SyncResponse response)
    {
        foreach (var change in response.Changes)
        {
            if (change.Id.Device == _state.Device && change.Id.Counter >= _state.NextCounter)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Another installation has this device's id: the device takes a new one, and with it those of its changes that were never acknowledged.</summary>
    private async ValueTask<LocalCommit> AsNewDeviceAsync(LocalCommit commit)
    {
        var device = Guid.CreateVersion7(_time.GetUtcNow());
        var acked = commit.Acked.Select(ack => ack.Id).ToHashSet();
        var moved = (await _store.PendingOfAsync(_state.Device)).Where(change => !acked.Contains(change.Id)).ToArray();
        var ids = moved.ToDictionary(change => change.Id, change => change.Id with { Device = device });
        var renamed = moved
            .Select(change => change with { Id = ids[change.Id], Bases = [.. change.Bases.Select(id => ids.GetValueOrDefault(id, id))] })
            .ToArray();
        return commit with
        {
            State = commit.State with { Device = device },
            Removed = [.. ids.Keys],
            Put = [.. commit.Put, .. renamed],
            Pended = [.. renamed.Select(change => change.Id)],
        };
    }

    private async ValueTask CommitAsync(LocalCommit commit)
    {
        await _store.CommitAsync(commit);
        _state = commit.State;
    }

    private static IReadOnlyList<Change> WithinBytes(IReadOnlyList<Change> pending)
    {
        // A letter takes at most three bytes in UTF-8; ids, stamps and names take less than this besides.
        const int Envelope = 512;
        const int PerBase = 64;
        var bytes = Envelope;
        for (var i = 0; i < pending.Count; i++)
        {
            bytes += Envelope + (pending[i].Bases.Count * PerBase) + ((pending[i].Payload?.Length ?? 0) * 3);
            if (bytes > SyncLimits.MostRequestBytes && i > 0)
            {
                return [.. pending.Take(i)];
            }
        }

        return pending;
    }
}
