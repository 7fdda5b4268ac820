namespace Latitude.Sync.Server;

/// <summary>A change with its place in the account's log.</summary>
/// <param name="Place">Number 1 for the account's first change, then one more for each, without gaps.</param>
/// <param name="Change">The change.</param>
public readonly record struct SequencedChange(SyncCursor Place, Change Change);
