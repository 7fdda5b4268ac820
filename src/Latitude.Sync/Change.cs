namespace Latitude.Sync;

/// <summary>One version of one record, written by one device. It is never altered; a later version is another change.</summary>
public sealed record Change
{
    /// <summary>Its name; the same change sent twice is stored once.</summary>
    public required ChangeId Id { get; init; }

    /// <summary>What the record is: see <see cref="Records.RecordKinds"/>. Kinds unknown to a replica are kept as they are.</summary>
    public required string Kind { get; init; }

    /// <summary>The record.</summary>
    public required Guid RecordId { get; init; }

    /// <summary>The record's content, a JSON object kept letter for letter, so that fields of newer apps pass through older ones; null says the record was deleted.</summary>
    public required string? Payload { get; init; }

    /// <summary>When it was made by the device's own clock, however wrong.</summary>
    public required HybridTimestamp Stamp { get; init; }

    /// <summary>The stamp that counts where the server found <see cref="Stamp"/> too far ahead; null where it did not.</summary>
    public HybridTimestamp? ClampedStamp { get; init; }

    /// <summary>The versions of the record that its writer saw and replaced: usually one, several where it settles a conflict, none where it creates the record.</summary>
    public required IReadOnlyList<ChangeId> Bases { get; init; }

    /// <summary>Version of the payload's shape, 1 or more.</summary>
    public int SchemaVersion { get; init; } = 1;

    /// <summary>True where the record was deleted.</summary>
    public bool IsDeletion => Payload is null;

    /// <summary>The stamp that decides between versions that did not know each other.</summary>
    public HybridTimestamp Order => ClampedStamp ?? Stamp;

    /// <summary>True where both say the same, whatever became of their stamps at a server.</summary>
    public bool SaysTheSameAs(Change other)
    {
        if (Id != other.Id || RecordId != other.RecordId || Kind != other.Kind || Payload != other.Payload || Stamp != other.Stamp
            || SchemaVersion != other.SchemaVersion || Bases.Count != other.Bases.Count)
        {
            return false;
        }

        for (var i = 0; i < Bases.Count; i++)
        {
            if (Bases[i] != other.Bases[i])
            {
                return false;
            }
        }

        return true;
    }
}
