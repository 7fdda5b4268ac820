using Latitude.Domain.Exercises;

namespace Latitude.Domain.Coaching.Levels;

/// <summary>What a lifter says about themselves. Nothing is needed; what is missing is not guessed.</summary>
public sealed record LifterFacts
{
    /// <summary>Nothing was said.</summary>
    public static LifterFacts None { get; } = new();

    /// <summary>Their level; null where not said.</summary>
    public ExperienceLevel? Level { get; init; }

    /// <summary>Which standards to be held against; null where not said.</summary>
    public Sex? Sex { get; init; }

    /// <summary>Year of birth; null where not said.</summary>
    public int? BirthYear { get; init; }

    /// <summary>Bodyweight in kilograms where the log has none; null where unknown.</summary>
    public decimal? BodyweightKilograms { get; init; }
}
