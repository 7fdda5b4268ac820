namespace Latitude.Sync.Server;

/// <summary>The model of a server: everything in memory, one lock. For tests and for trying things out.</summary>
public sealed class MemoryChangeStore(TimeProvider time) : IChangeStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Guid, Account> _accounts = [];

    /// <inheritdoc/>
    public ValueTask<SyncResponse> SyncAsync(Guid account, SyncRequest request, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (!_accounts.TryGetValue(account, out var held))
            {
                _accounts[account] = held = new Account { Epoch = Guid.CreateVersion7(time.GetUtcNow()) };
            }

            var clear = SyncPlanner.Disambiguate(request, Snapshot(held, request).Existing);
            var plan = SyncPlanner.Plan(Snapshot(held, clear), clear, request, time.GetUtcNow());
            held.Epoch = plan.Epoch;
            foreach (var appended in plan.Appended)
            {
                held.Add(appended);
            }

            if (plan.IsReadToEnd)
            {
                return ValueTask.FromResult(SyncPlanner.Answer(account, plan, [], hasMore: false));
            }

            var from = (int)plan.ReadFrom.Sequence;
            var read = held.Log.Skip(from).Take(SyncLimits.MostAnsweredChanges).ToArray();
            return ValueTask.FromResult(SyncPlanner.Answer(account, plan, read, from + read.Length < held.Log.Count));
        }
    }

    private static AccountSnapshot Snapshot(Account account, SyncRequest request)
    {
        var existing = new Dictionary<ChangeId, Change>();
        var records = new Dictionary<Guid, RecordState>();
        foreach (var change in request.Changes)
        {
            if (account.Replica.Find(change.Id) is { } held)
            {
                existing[change.Id] = held;
            }

            records[change.RecordId] = account.Replica.StateOf(change.RecordId);
        }

        var cursor = request.Cursor.Sequence;
        return new AccountSnapshot
        {
            Epoch = account.Epoch,
            End = account.End,
            CheckAtCursor = cursor > 0 && cursor <= account.Log.Count ? account.Log[(int)cursor - 1].Place.Check : null,
            Existing = existing,
            Records = records,
        };
    }

    private sealed class Account
    {
        public required Guid Epoch { get; set; }

        public List<SequencedChange> Log { get; } = [];

        public Replica Replica { get; } = new();

        public SyncCursor End => Log.Count == 0 ? SyncCursor.Start : Log[^1].Place;

        public void Add(SequencedChange entry)
        {
            Log.Add(entry);
            Replica.Put(entry.Change);
        }
    }
}
