namespace Latitude.Storage;

/// <summary>A change in an account's log. Rows are added and never altered.</summary>
public sealed class ChangeRow
{
    /// <summary>The account.</summary>
    public Guid AccountId { get; set; }

    /// <summary>1 for the account's first change, then one more for each.</summary>
    public long Sequence { get; set; }

    /// <summary>The check of the cursor behind this change.</summary>
    public long CheckValue { get; set; }

    /// <summary>The device that made it.</summary>
    public Guid Device { get; set; }

    /// <summary>The number the device gave it.</summary>
    public long Counter { get; set; }

    /// <summary>The record's kind.</summary>
    public required string Kind { get; set; }

    /// <summary>The record.</summary>
    public Guid RecordId { get; set; }

    /// <summary>The device's own stamp.</summary>
    public long Stamp { get; set; }

    /// <summary>The stamp that counts where the own one was too far ahead.</summary>
    public long? ClampedStamp { get; set; }

    /// <summary>The versions it replaces, 24 bytes each; null for none.</summary>
    public byte[]? Bases { get; set; }

    /// <summary>Version of the payload's shape.</summary>
    public int SchemaVersion { get; set; }

    /// <summary>A JSON object letter for letter; null where the record was deleted.</summary>
    public string? Payload { get; set; }
}
