using Latitude.Domain.Anatomy;
using Latitude.Domain.Exercises;

namespace Latitude.Domain.Coaching;

/// <summary>The sensible range of weekly fractional sets for a muscle group at a level (science.md 3.2). Facts: <c>knowledge/doses.yaml</c>.</summary>
/// <param name="Group">The group.</param>
/// <param name="Level">The level.</param>
/// <param name="Low">Fractional sets a week at the low end.</param>
/// <param name="High">Fractional sets a week at the high end.</param>
/// <param name="HesitateAbove">Fractional sets a week above which more is doubtful, whatever the level.</param>
public sealed record DoseBand(MuscleGroup Group, ExperienceLevel Level, double Low, double High, double HesitateAbove)
{
    /// <summary>Where so many fractional sets a week lie.</summary>
    public BandPosition PositionOf(double weeklySets) => weeklySets < Low ? BandPosition.Below
        : weeklySets <= High ? BandPosition.Within
        : weeklySets <= HesitateAbove ? BandPosition.Above
        : BandPosition.TooMuch;
}
