using Latitude.Sync.Records;

namespace Latitude.Sync.Server;

/// <summary>The server's half of the protocol, without a database: a snapshot and a request give what is to be stored.</summary>
public static class SyncPlanner
{
    /// <summary>
    /// After a server's restore a device may send another device's change whose id has been taken meanwhile by that device's clone. Such a
    /// change gets an id made from its content, the same whoever sends it, so that both are kept. The request itself where there is none.
    /// </summary>
    public static SyncRequest Disambiguate(SyncRequest request, IReadOnlyDictionary<ChangeId, Change> existing)
    {
        Change[]? changes = null;
        for (var i = 0; i < request.Changes.Count; i++)
        {
            var change = request.Changes[i];
            if (change.Id.Device != request.Device && existing.TryGetValue(change.Id, out var other) && !other.SaysTheSameAs(change))
            {
                changes ??= [.. request.Changes];
                changes[i] = change with { Id = new ChangeId(ContentId.Of(change), change.Id.Counter) };
            }
        }

        return changes is null ? request : request with { Changes = changes };
    }

    /// <summary>Works out what is to be stored.</summary>
    /// <param name="snapshot">What the store knows.</param>
    /// <param name="request">A request that has been read and checked.</param>
    /// <param name="original">The same before <see cref="Disambiguate"/>: its ids are acknowledged.</param>
    /// <param name="now">The time of receipt.</param>
    public static PushPlan Plan(AccountSnapshot snapshot, SyncRequest request, SyncRequest original, DateTimeOffset now)
    {
        var isRolledBack = request.Epoch == snapshot.Epoch && !Knows(snapshot, request.Cursor);
        var epoch = isRolledBack ? Guid.CreateVersion7(now) : snapshot.Epoch;
        var readFrom = request.Epoch == epoch ? request.Cursor : SyncCursor.Start;

        var end = snapshot.End;
        var appended = new List<SequencedChange>(request.Changes.Count);
        var records = new Dictionary<Guid, RecordState>(request.Changes.Count);
        var acks = new List<SyncAck>(request.Changes.Count);
        var known = new HashSet<ChangeId>(request.Changes.Count);
        var batch = new Dictionary<ChangeId, Change>(request.Changes.Count);
        for (var i = 0; i < request.Changes.Count; i++)
        {
            var change = request.Changes[i];
            if (snapshot.Existing.TryGetValue(change.Id, out var held) || batch.TryGetValue(change.Id, out held))
            {
                if (!held.SaysTheSameAs(change))
                {
                    return Cloned(snapshot, request, epoch);
                }
            }
            else
            {
                held = Received(change, now);
                batch.Add(held.Id, held);
                end = end.Next(held);
                appended.Add(new SequencedChange(end, held));
                records[held.RecordId] = StateOf(held.RecordId).With(held);
            }

            acks.Add(new SyncAck(original.Changes[i].Id, held.ClampedStamp));
            if (original.Changes[i].Id == change.Id)
            {
                known.Add(change.Id);
            }
        }

        return new PushPlan
        {
            Epoch = epoch,
            ReadFrom = readFrom,
            Appended = appended,
            Records = records,
            Acks = acks,
            KnownToSender = known,
            End = end,
            IsReadToEnd = readFrom == snapshot.End,
        };

        RecordState StateOf(Guid record) =>
            records.TryGetValue(record, out var state) ? state : snapshot.Records.GetValueOrDefault(record, RecordState.Empty);
    }

    /// <summary>Puts the answer together.</summary>
    /// <param name="account">The account.</param>
    /// <param name="plan">What was stored.</param>
    /// <param name="read">The changes behind <see cref="PushPlan.ReadFrom"/>, in order; empty where the plan says that nothing is left to read.</param>
    /// <param name="hasMore">True where more follow those read.</param>
    public static SyncResponse Answer(Guid account, PushPlan plan, IReadOnlyList<SequencedChange> read, bool hasMore)
    {
        var changes = new List<Change>(read.Count);
        foreach (var (_, change) in read)
        {
            if (!plan.KnownToSender.Contains(change.Id))
            {
                changes.Add(change);
            }
        }

        return new SyncResponse
        {
            Account = account,
            Epoch = plan.Epoch,
            Cursor = plan.IsReadToEnd ? plan.End : read.Count == 0 ? plan.ReadFrom : read[^1].Place,
            Changes = changes,
            Acks = plan.Acks,
            HasMore = hasMore,
            IsCloned = plan.IsCloned,
        };
    }

    private static bool Knows(AccountSnapshot snapshot, SyncCursor cursor) =>
        cursor.Sequence == 0 || snapshot.CheckAtCursor == cursor.Check;

    /// <summary>Keeps the device's own stamp; what counts is the earliest of what is known of it and what the clock allows.</summary>
    private static Change Received(Change change, DateTimeOffset now)
    {
        var order = change.Order.ClampedTo(now);
        return order == change.Order ? change : change with { ClampedStamp = order };
    }

    private static PushPlan Cloned(AccountSnapshot snapshot, SyncRequest request, Guid epoch) => new()
    {
        Epoch = epoch,
        ReadFrom = request.Cursor,
        Appended = [],
        Records = new Dictionary<Guid, RecordState>(),
        Acks =
        [
            .. request.Changes
                .Where(change => snapshot.Existing.TryGetValue(change.Id, out var held) && held.SaysTheSameAs(change))
                .Select(change => new SyncAck(change.Id, snapshot.Existing[change.Id].ClampedStamp)),
        ],
        KnownToSender = new HashSet<ChangeId>(),
        End = request.Cursor,
        IsReadToEnd = true,
        IsCloned = true,
    };
}
