using Latitude.Domain.Exercises;
using Latitude.Domain.Programs;

namespace Latitude.Domain.Coaching.Plans;

/// <summary>What a lifter who looks for a routine says; what is null or empty does not matter.</summary>
public sealed record LifterWishes
{
    /// <summary>Their level; nobody is offered a routine for another, but advanced lifters one for intermediates.</summary>
    public required ExperienceLevel Level { get; init; }

    /// <summary>Most training days a week, 1 to 7.</summary>
    public int? Days { get; init; }

    /// <summary>Most minutes a session.</summary>
    public int? Minutes { get; init; }

    /// <summary>All equipment that there is, by its ids, whatever their case; empty where there is everything.</summary>
    public IReadOnlyList<string> Equipment { get; init; } = [];

    /// <summary>What they train for.</summary>
    public RoutineGoal? Goal { get; init; }
}
