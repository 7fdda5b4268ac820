using Latitude.Domain.Exercises;

namespace Latitude.Domain.Coaching.Substitution;

/// <summary>What could be done instead, and why.</summary>
public sealed record Substitute
{
    /// <summary>The exercise.</summary>
    public required Exercise Exercise { get; init; }

    /// <summary>The sum by which it was chosen; see <c>substitution</c> in <c>knowledge/rules.yaml</c>.</summary>
    public required double Score { get; init; }

    /// <summary>How much of the muscles' work is the same, 0 to 1.</summary>
    public required double MuscleOverlap { get; init; }

    /// <summary>How many of the joint actions are the same, 0 to 1.</summary>
    public required double ActionOverlap { get; init; }

    /// <summary>Is it a rung of the same ladder?</summary>
    public required bool IsOnLadder { get; init; }

    /// <summary>What is known of its load.</summary>
    public required StartingLoad Start { get; init; }
}
