namespace Latitude.Sync;

/// <summary>What a server answers.</summary>
public sealed record SyncResponse
{
    /// <summary>The account.</summary>
    public required Guid Account { get; init; }

    /// <summary>Another one than before says that the server has been put back to an older state: the device sends everything it holds again.</summary>
    public required Guid Epoch { get; init; }

    /// <summary>Where to go on reading.</summary>
    public required SyncCursor Cursor { get; init; }

    /// <summary>Changes behind the request's cursor, in the order in which the server got them.</summary>
    public required IReadOnlyList<Change> Changes { get; init; }

    /// <summary>One for each change of the request, now stored for good.</summary>
    public required IReadOnlyList<SyncAck> Acks { get; init; }

    /// <summary>True where more changes are waiting behind the cursor.</summary>
    public bool HasMore { get; init; }

    /// <summary>
    /// True where another installation writes under the device's id (a copied phone, a restored backup). Nothing new was stored, the acks name
    /// what had been before: the device takes a new id for itself and its unsent changes, and sends them again.
    /// </summary>
    public bool IsCloned { get; init; }
}
