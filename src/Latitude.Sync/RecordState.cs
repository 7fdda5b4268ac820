namespace Latitude.Sync;

/// <summary>
/// What is current of a record: its heads, the versions that no known version has replaced. The state depends on the set of changes only,
/// not on the order in which they came. Immutable.
/// </summary>
public sealed class RecordState
{
    private readonly RecordHead[] _heads;
    private readonly ChangeId[] _replaced;

    private RecordState(RecordHead[] heads, ChangeId[] replaced)
    {
        _heads = heads;
        _replaced = replaced;
    }

    /// <summary>A record of which nothing is known.</summary>
    public static RecordState Empty { get; } = new([], []);

    /// <summary>The heads, the winner first.</summary>
    public IReadOnlyList<RecordHead> Heads => _heads;

    /// <summary>Versions that a known version replaced without their being a head at that time: most have not come yet.</summary>
    public IReadOnlyList<ChangeId> Replaced => _replaced;

    /// <summary>The version that is shown; null for a record of which nothing is known.</summary>
    public RecordHead? Winner => _heads.Length == 0 ? null : _heads[0];

    /// <summary>True where there is a version to show.</summary>
    public bool IsAlive => _heads.Length > 0 && !_heads[0].IsDeletion;

    /// <summary>A state as it was stored.</summary>
    public static RecordState Of(IReadOnlyList<RecordHead> heads, IReadOnlyList<ChangeId> replaced) => new([.. heads], [.. replaced]);

    /// <summary>The state of a new record: the commonest by far.</summary>
    public static RecordState OfFirst(Change change) =>
        new([HeadOf(change)], change.Bases.Count == 0 ? [] : [.. change.Bases.Distinct()]);

    /// <summary>The state with one more change. The caller sees to it that no change is added twice.</summary>
    public RecordState With(Change change)
    {
        if (_heads.Length == 0 && _replaced.Length == 0)
        {
            return OfFirst(change);
        }

        var heads = _heads.ToList();
        var replaced = _replaced.ToList();
        foreach (var earlier in change.Bases)
        {
            if (heads.RemoveAll(head => head.Id == earlier) == 0 && !replaced.Contains(earlier))
            {
                replaced.Add(earlier);
            }
        }

        if (!replaced.Remove(change.Id))
        {
            heads.Add(HeadOf(change));
        }

        return new RecordState(Sorted(heads), [.. replaced]);
    }

    /// <summary>The state after a server has set the stamp of a change back.</summary>
    public RecordState WithStamp(ChangeId id, HybridTimestamp order) =>
        new(Sorted(_heads.Select(head => head.Id == id ? head with { Order = order } : head)), _replaced);

    private static RecordHead HeadOf(Change change) => new(change.Id, change.Order, change.IsDeletion);

    private static RecordHead[] Sorted(IEnumerable<RecordHead> heads)
    {
        var sorted = heads.ToArray();
        if (sorted.Length > 1)
        {
            Array.Sort(sorted, static (left, right) => left.Id == right.Id ? 0 : left.Beats(right) ? -1 : 1);
        }

        return sorted;
    }
}
