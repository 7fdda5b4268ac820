namespace Latitude.Sync;

/// <summary>What a device sends: what it has written, and how far it has read.</summary>
public sealed record SyncRequest
{
    /// <summary>The installation that sends.</summary>
    public required Guid Device { get; init; }

    /// <summary>The account that the device's data belong to; null before the first answer. A server refuses what belongs to another account.</summary>
    public Guid? Account { get; init; }

    /// <summary>The epoch of the last answer; null before the first.</summary>
    public Guid? Epoch { get; init; }

    /// <summary>The cursor of the last answer.</summary>
    public SyncCursor Cursor { get; init; }

    /// <summary>Changes to store, oldest first. All or none are stored.</summary>
    public required IReadOnlyList<Change> Changes { get; init; }
}
