namespace Latitude.Sync;

/// <summary>Says that a change is stored.</summary>
/// <param name="Id">The change.</param>
/// <param name="ClampedStamp">The stamp that counts from now on, where its own was too far ahead.</param>
public readonly record struct SyncAck(ChangeId Id, HybridTimestamp? ClampedStamp);
