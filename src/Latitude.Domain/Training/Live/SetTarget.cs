using Latitude.Domain.Quantities;

namespace Latitude.Domain.Training.Live;

/// <summary>What a set is meant to be. Whatever is null is left to the lifter.</summary>
public sealed record SetTarget
{
    /// <summary>A work set of which nothing is said.</summary>
    public static SetTarget Free { get; } = new();

    /// <summary>What it is for.</summary>
    public SetKind Kind { get; init; }

    /// <summary>What to load.</summary>
    public Load? Load { get; init; }

    /// <summary>Fewest reps that fulfil it; null where there is no range.</summary>
    public int? LowReps { get; init; }

    /// <summary>Reps to do; the upper end of a range.</summary>
    public int? Reps { get; init; }

    /// <summary>Reps to leave in the tank.</summary>
    public RepsInReserve? RepsInReserve { get; init; }

    /// <summary>How long to hold.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>Rest after it; null for the exercise's own.</summary>
    public TimeSpan? Rest { get; init; }
}
