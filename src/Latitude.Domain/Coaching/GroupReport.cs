using Latitude.Domain.Anatomy;
using Latitude.Domain.Strength;

namespace Latitude.Domain.Coaching;

/// <summary>The weekly dose of a group of muscles against the range for the lifter's level.</summary>
public sealed record GroupReport
{
    /// <summary>The group.</summary>
    public required MuscleGroup Group { get; init; }

    /// <summary>Sets over the period.</summary>
    public required MuscleDose Dose { get; init; }

    /// <summary>Fractional sets a week.</summary>
    public required double WeeklySets { get; init; }

    /// <summary>The range for the lifter's level; null where none is known.</summary>
    public required DoseBand? Band { get; init; }

    /// <summary>Where the dose lies.</summary>
    public BandPosition Position => Band?.PositionOf(WeeklySets) ?? BandPosition.NoBand;
}
