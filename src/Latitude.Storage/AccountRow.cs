namespace Latitude.Storage;

/// <summary>An account's log of changes: how long it is. The row is locked while the log grows.</summary>
public sealed class AccountRow
{
    /// <summary>The account.</summary>
    public Guid AccountId { get; set; }

    /// <summary>Another one after every restore.</summary>
    public Guid Epoch { get; set; }

    /// <summary>Number of the last change; 0 for none.</summary>
    public long Sequence { get; set; }

    /// <summary>The check of the cursor at the end of the log.</summary>
    public long CheckValue { get; set; }
}
