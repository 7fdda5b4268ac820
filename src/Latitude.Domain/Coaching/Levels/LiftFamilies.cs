using Latitude.Domain.Exercises;

namespace Latitude.Domain.Coaching.Levels;

/// <summary>Which movements belong to which family.</summary>
public static class LiftFamilies
{
    /// <summary>All families, the back's first.</summary>
    public static IReadOnlyList<LiftFamily> All { get; } = [LiftFamily.Pull, LiftFamily.Row, LiftFamily.Hinge, LiftFamily.Push, LiftFamily.Squat];

    /// <summary>The family of a kind of movement; null for isolation work and whatever else is no lift of its own.</summary>
    public static LiftFamily? Of(MovementPattern pattern) => pattern.Id switch
    {
        PatternIds.VerticalPull => LiftFamily.Pull,
        PatternIds.HorizontalPull => LiftFamily.Row,
        PatternIds.HipHinge => LiftFamily.Hinge,
        PatternIds.HorizontalPush or PatternIds.VerticalPush => LiftFamily.Push,
        PatternIds.Squat => LiftFamily.Squat,
        _ => null,
    };
}
