using Latitude.Domain.Anatomy;
using Latitude.Domain.Strength;

namespace Latitude.Domain.Coaching;

/// <summary>The weekly dose of a single muscle or region, for the body map.</summary>
public sealed record MuscleReport
{
    /// <summary>The muscle.</summary>
    public required Muscle Muscle { get; init; }

    /// <summary>Sets over the period.</summary>
    public required MuscleDose Dose { get; init; }

    /// <summary>Fractional sets a week.</summary>
    public required double WeeklySets { get; init; }

    /// <summary>The range for the lifter's level, that of the muscle's group; null where none is known.</summary>
    public required DoseBand? Band { get; init; }

    /// <summary>Where the dose lies.</summary>
    public BandPosition Position => Band?.PositionOf(WeeklySets) ?? BandPosition.NoBand;

    /// <summary>
    /// For colour: 0 none, 1 under half the low end, 2 below the range, 3 in its lower half, 4 in its upper half or above. Without a
    /// range only 0 and 2.
    /// </summary>
    public int Level => WeeklySets <= 0 ? 0
        : Band is not { } band ? 2
        : WeeklySets < band.Low / 2.0 ? 1
        : WeeklySets < band.Low ? 2
        : WeeklySets < (band.Low + band.High) / 2.0 ? 3
        : 4;
}
