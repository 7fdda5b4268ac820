namespace Latitude.Sync.Client;

/// <summary>What a device has to write down in one transaction: all of it or nothing. Applied in the order of the members.</summary>
public sealed record LocalCommit
{
    /// <summary>The device's state from now on.</summary>
    public required ClientState State { get; init; }

    /// <summary>Changes to forget, also from the outbox: they are put again under another id.</summary>
    public IReadOnlyList<ChangeId> Removed { get; init; } = [];

    /// <summary>True puts every change that is held into the outbox: the server has lost an unknown part of them.</summary>
    public bool PendEverything { get; init; }

    /// <summary>Changes to keep (see <see cref="Replica.Put"/>).</summary>
    public IReadOnlyList<Change> Put { get; init; } = [];

    /// <summary>Changes to add to the end of the outbox.</summary>
    public IReadOnlyList<ChangeId> Pended { get; init; } = [];

    /// <summary>Changes that are safe at the server: they leave the outbox, and take the stamp that counts.</summary>
    public IReadOnlyList<SyncAck> Acked { get; init; } = [];
}
