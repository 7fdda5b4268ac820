namespace Latitude.Sync.Client;

/// <summary>What a device knows of itself and of its server, besides records.</summary>
public sealed record ClientState
{
    /// <summary>The installation's id.</summary>
    public required Guid Device { get; init; }

    /// <summary>The number of its next change.</summary>
    public long NextCounter { get; init; } = 1;

    /// <summary>The latest stamp it has given or seen.</summary>
    public HybridTimestamp Clock { get; init; }

    /// <summary>The account its records belong to; null while it has never synchronised.</summary>
    public Guid? Account { get; init; }

    /// <summary>The server's epoch; null while it has never synchronised.</summary>
    public Guid? Epoch { get; init; }

    /// <summary>How far it has read.</summary>
    public SyncCursor Cursor { get; init; }
}
