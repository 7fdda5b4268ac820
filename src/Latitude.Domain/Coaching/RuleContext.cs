using Latitude.Domain.Anatomy;
using Latitude.Domain.Exercises;
using Latitude.Domain.Strength;

namespace Latitude.Domain.Coaching;

/// <summary>Everything a rule may look at.</summary>
public sealed record RuleContext
{
    /// <summary>What the coach knows of bodies and lifts.</summary>
    public required CoachFacts Facts { get; init; }

    /// <summary>The body.</summary>
    public Body Body => Facts.Body;

    /// <summary>All exercises.</summary>
    public ExerciseCatalog Catalog => Facts.Catalog;

    /// <summary>The facts of all rules.</summary>
    public RuleTable Rules => Facts.Rules;

    /// <summary>The dose bands.</summary>
    public DoseTable Doses => Facts.Doses;

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
