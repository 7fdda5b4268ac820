using Latitude.Domain.Exercises;

namespace Latitude.Domain.Coaching.Substitution;

/// <summary>An exercise to be replaced, and for whom.</summary>
public sealed record SubstitutionRequest
{
    /// <summary>The exercise.</summary>
    public required Exercise Exercise { get; init; }

    /// <summary>Why.</summary>
    public required SubstitutionReason Reason { get; init; }

    /// <summary>All that is at hand: ids such as <c>dumbbell</c>, <c>bench</c>, <c>floor</c>; everything where null.</summary>
    public required IReadOnlySet<string>? AtHand { get; init; }

    /// <summary>The lifter's level.</summary>
    public ExperienceLevel Level { get; init; } = ExperienceLevel.Beginner;

    /// <summary>Ids of exercises the lifter does already: preferred, and allowed whatever the level.</summary>
    public IReadOnlySet<string> Own { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Ids of exercises that are in the same workout: another one is better.</summary>
    public IReadOnlySet<string> Taken { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Ids of exercises that cannot be done either.</summary>
    public IReadOnlySet<string> Impossible { get; init; } = new HashSet<string>(StringComparer.Ordinal);
}
