namespace Latitude.Domain.Coaching.Levels;

/// <summary>The level in one family of lifts.</summary>
public sealed record FamilyLevel
{
    /// <summary>The family.</summary>
    public required LiftFamily Family { get; init; }

    /// <summary>The level; changes only after four weeks that agree.</summary>
    public required TrainingLevel Level { get; init; }

    /// <summary>What this week alone would say; differs while a change is not yet sure.</summary>
    public required TrainingLevel ThisWeek { get; init; }

    /// <summary>What it was judged by this week, the weightiest first; empty where nothing is known.</summary>
    public required IReadOnlyList<LevelInput> Inputs { get; init; }
}
