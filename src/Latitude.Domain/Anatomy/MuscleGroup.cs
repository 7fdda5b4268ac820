namespace Latitude.Domain.Anatomy;

/// <summary>
/// Muscles that a lifter counts as one ("lats"). A set gives a group the largest share that any of its members gets from
/// that set, never the sum: one row is one set for the lats, not two (science.md, section 1).
/// </summary>
public sealed record MuscleGroup
{
    /// <summary>Position in <see cref="Body.Groups"/>.</summary>
    public required int Index { get; init; }

    /// <summary>Stable id, e.g. <c>lats</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Name in English, e.g. "Lats".</summary>
    public required string Name { get; init; }

    /// <summary>Back, front or side of the body, for colour.</summary>
    public required BodySide Side { get; init; }

    /// <summary>What lifters train as their back: lats and traps, but not triceps or hamstrings, which are only seen from behind.</summary>
    public required bool IsOfTheBack { get; init; }

    /// <summary>The members, at least one.</summary>
    public required IReadOnlyList<Muscle> Members { get; init; }
}
