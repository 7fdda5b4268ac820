using Latitude.Domain.Exercises.Naming;

namespace Latitude.Domain.Training;

/// <summary>A set with all that is needed to judge it: when, what it was understood as, and the mass moved.</summary>
/// <param name="Workout">The workout it belongs to.</param>
/// <param name="Performed">The exercise as logged.</param>
/// <param name="Set">The set as logged.</param>
/// <param name="Match">What the name was understood as.</param>
/// <param name="TotalKilograms">Mass moved on the one scale of <see cref="TotalLoad"/>; null where it cannot be known.</param>
public readonly record struct HistorySet(
    Workout Workout, PerformedExercise Performed, PerformedSet Set, NameMatch Match, decimal? TotalKilograms)
{
    /// <summary>True for sets of strength training whose kind of movement is known or unknown; false for running and stretching.</summary>
    public bool IsStrength => Match.Pattern is not { IsStrength: false };

    /// <summary>True where the set counts as work for doses and balance: strength, no warm-up, and not a failed attempt without a rep.</summary>
    public bool CountsAsWork => IsStrength && Set.IsWork && Set.Reps != 0;
}
