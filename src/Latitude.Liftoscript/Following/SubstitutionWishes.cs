using Latitude.Domain.Exercises;

namespace Latitude.Liftoscript.Following;

/// <summary>What this lifter and this gym can do, as far as exercises may have to be replaced.</summary>
public sealed record SubstitutionWishes
{
    /// <summary>All that is at hand, ids of <c>knowledge/equipment.yaml</c>; everything where null.</summary>
    public IReadOnlySet<string>? AtHand { get; init; }

    /// <summary>The lifter's level.</summary>
    public ExperienceLevel Level { get; init; } = ExperienceLevel.Beginner;

    /// <summary>Ids of exercises that cannot be done yet.</summary>
    public IReadOnlySet<string> Impossible { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The lower back is to have less to hold: what loads the spine heavily is replaced.</summary>
    public bool SparesLowerBack { get; init; }

    /// <summary>Ids of exercises the lifter does already.</summary>
    public IReadOnlySet<string> Own { get; init; } = new HashSet<string>(StringComparer.Ordinal);
}
