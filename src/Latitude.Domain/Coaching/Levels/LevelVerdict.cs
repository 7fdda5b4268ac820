using Latitude.Domain.Exercises;

namespace Latitude.Domain.Coaching.Levels;

/// <summary>How far a lifter has come, with the reasons (G9). What the lifter says stands above what the log says; both are kept.</summary>
public sealed record LevelVerdict
{
    /// <summary>What the lifter said; null where nothing.</summary>
    public required ExperienceLevel? Stated { get; init; }

    /// <summary>What the log says overall: the lower middle of the families that are known.</summary>
    public required TrainingLevel WorkedOut { get; init; }

    /// <summary>The families, the back's first.</summary>
    public required IReadOnlyList<FamilyLevel> Families { get; init; }

    /// <summary>What dose ranges and rules go by: what was stated, else what was worked out, else a beginner's: too little is made good in a week, too much is not.</summary>
    public ExperienceLevel Level => Stated ?? WorkedOut switch
    {
        TrainingLevel.Intermediate => ExperienceLevel.Intermediate,
        TrainingLevel.Advanced => ExperienceLevel.Advanced,
        _ => ExperienceLevel.Beginner,
    };

    /// <summary>True where neither the lifter nor the log says a level.</summary>
    public bool IsAssumed => Stated is null && WorkedOut == TrainingLevel.Unknown;

    /// <summary>The family; every family is there.</summary>
    public FamilyLevel Of(LiftFamily family) => Families[(int)family];
}
