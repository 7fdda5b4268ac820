namespace Latitude.App.Store;

/// <summary>The browser could not write. What was to be written is still in memory.</summary>
/// <param name="reason">The browser's name for what went wrong, e.g. <c>QuotaExceededError</c>.</param>
public sealed class StoreException(string reason) : Exception(reason)
{
    /// <summary>The browser's name for what went wrong.</summary>
    public string Reason { get; } = reason;
}
