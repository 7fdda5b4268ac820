using Latitude.Domain.Anatomy;
using Latitude.Domain.Exercises;
using Latitude.Domain.Strength;

namespace Latitude.Domain.Coaching;

/// <summary>Everything a rule may look at.</summary>
public sealed record RuleContext
{
    /// <summary>The body.</summary>
    public required Body Body { get; init; }

    /// <summary>All exercises.</summary>
    public required ExerciseCatalog Catalog { get; init; }

    /// <summary>The facts of all rules.</summary>
    public required RuleTable Rules { get; init; }

    /// <summary>The dose bands.</summary>
    public required DoseTable Doses { get; init; }

    /// <summary>The lifter's level.</summary>
    public required ExperienceLevel Level { get; init; }

    /// <summary>The days the verdict is about.</summary>
    public required Period Period { get; init; }

    /// <summary>Whether they hold enough.</summary>
    public required DataCheck Data { get; init; }

    /// <summary>What they gave to the body.</summary>
    public required TrainingDose Dose { get; init; }

    /// <summary>
    /// What they gave in truth, where <see cref="Dose"/> already holds what an earlier remedy would add; null where they are the same.
    /// </summary>
    public TrainingDose? Observed { get; init; }

    /// <summary>How the lifter trains.</summary>
    public required TrainingHabits Habits { get; init; }

    /// <summary>A count over the period as a weekly mean.</summary>
    public double Weekly(double count) => count / Period.Weeks;
}
