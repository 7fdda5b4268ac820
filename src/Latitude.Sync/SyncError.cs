namespace Latitude.Sync;

/// <summary>What is wrong with a message.</summary>
/// <param name="Field">Where, e.g. <c>changes[3].stamp</c>; empty for the message as a whole.</param>
/// <param name="Reason">Why, as a sentence.</param>
public sealed record SyncError(string Field, string Reason);
