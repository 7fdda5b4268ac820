namespace Latitude.Sync.Server;

/// <summary>What a store knows of an account and of the changes that came in, read under the account's lock.</summary>
public sealed record AccountSnapshot
{
    /// <summary>The account's epoch.</summary>
    public required Guid Epoch { get; init; }

    /// <summary>The end of the account's log.</summary>
    public required SyncCursor End { get; init; }

    /// <summary>The check that the log has at the number of the request's cursor; null where it is not so long.</summary>
    public uint? CheckAtCursor { get; init; }

    /// <summary>Those of the incoming changes' ids that are taken, with the change that has them.</summary>
    public required IReadOnlyDictionary<ChangeId, Change> Existing { get; init; }

    /// <summary>The states of the incoming changes' records, as far as there are any.</summary>
    public required IReadOnlyDictionary<Guid, RecordState> Records { get; init; }
}
