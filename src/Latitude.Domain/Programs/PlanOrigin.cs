namespace Latitude.Domain.Programs;

/// <summary>Where a plan comes from: the established routine it is, or is nearest to, and what was changed in it.</summary>
public sealed record PlanOrigin
{
    /// <summary>A plan of nobody knows whom.</summary>
    public static PlanOrigin Unknown { get; } = new();

    /// <summary>The routine; null where none is near.</summary>
    public Routine? Routine { get; init; }

    /// <summary>Ids of exercises that the routine does not have.</summary>
    public IReadOnlyList<string> Added { get; init; } = [];

    /// <summary>Ids of the routine's exercises that are missing.</summary>
    public IReadOnlyList<string> Dropped { get; init; } = [];

    /// <summary>True where the exercises are the routine's but their sets are clearly more or fewer.</summary>
    public bool HasOtherSets { get; init; }

    /// <summary>True where exercises and sets are those of the routine.</summary>
    public bool IsUnchanged => Routine is not null && Added.Count + Dropped.Count == 0 && !HasOtherSets;
}
