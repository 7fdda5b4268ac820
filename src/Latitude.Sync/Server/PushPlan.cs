namespace Latitude.Sync.Server;

/// <summary>What a store has to do about a request; worked out by <see cref="SyncPlanner"/>.</summary>
public sealed record PushPlan
{
    /// <summary>The epoch from now on; another than the snapshot's must be stored.</summary>
    public required Guid Epoch { get; init; }

    /// <summary>Where the answer's changes begin.</summary>
    public required SyncCursor ReadFrom { get; init; }

    /// <summary>Changes to append.</summary>
    public required IReadOnlyList<SequencedChange> Appended { get; init; }

    /// <summary>Record states to store, with the kind of each.</summary>
    public required IReadOnlyDictionary<Guid, RecordState> Records { get; init; }

    /// <summary>Acks of the answer.</summary>
    public required IReadOnlyList<SyncAck> Acks { get; init; }

    /// <summary>Ids of the request whose changes the sender holds as they are stored: they need not be sent back.</summary>
    public required IReadOnlySet<ChangeId> KnownToSender { get; init; }

    /// <summary>The end of the log once everything is appended.</summary>
    public required SyncCursor End { get; init; }

    /// <summary>True where the device has read all but what it has just sent; false where the store has to read on from <see cref="ReadFrom"/>.</summary>
    public required bool IsReadToEnd { get; init; }

    /// <summary>Nothing is to be stored: see <see cref="SyncResponse.IsCloned"/>.</summary>
    public bool IsCloned { get; init; }
}
