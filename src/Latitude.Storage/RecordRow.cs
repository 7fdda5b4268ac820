namespace Latitude.Storage;

/// <summary>What is current of a record. It follows from the changes and could be made again from them.</summary>
public sealed class RecordRow
{
    /// <summary>The account.</summary>
    public Guid AccountId { get; set; }

    /// <summary>The record.</summary>
    public Guid RecordId { get; set; }

    /// <summary>Its kind.</summary>
    public required string Kind { get; set; }

    /// <summary>The device of the change that is shown.</summary>
    public Guid WinnerDevice { get; set; }

    /// <summary>The counter of the change that is shown.</summary>
    public long WinnerCounter { get; set; }

    /// <summary>The stamp of the change that is shown.</summary>
    public long WinnerOrder { get; set; }

    /// <summary>True where that change deletes the record.</summary>
    public bool IsDeleted { get; set; }

    /// <summary>The other heads, 33 bytes each; null for none, which is the rule.</summary>
    public byte[]? OtherHeads { get; set; }

    /// <summary>Versions replaced before they came, 24 bytes each; null for none, which is the rule.</summary>
    public byte[]? Replaced { get; set; }
}
