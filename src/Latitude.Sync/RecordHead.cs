namespace Latitude.Sync;

/// <summary>A version of a record that no other version has replaced.</summary>
/// <param name="Id">The change.</param>
/// <param name="Order">The stamp that decides against others.</param>
/// <param name="IsDeletion">True where it deletes the record.</param>
public readonly record struct RecordHead(ChangeId Id, HybridTimestamp Order, bool IsDeletion)
{
    /// <summary>An edit beats a deletion that did not know it, then the later stamp, then the greater id: the same everywhere.</summary>
    public bool Beats(RecordHead other) =>
        IsDeletion != other.IsDeletion ? other.IsDeletion
        : Order != other.Order ? Order > other.Order
        : Id > other.Id;
}
