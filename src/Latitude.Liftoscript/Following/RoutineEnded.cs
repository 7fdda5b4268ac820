namespace Latitude.Liftoscript.Following;

/// <summary>The routine is over. What was done stays.</summary>
public sealed record RoutineEnded : RoutineEvent
{
    /// <summary>Why, in the lifter's words; null where nothing was said.</summary>
    public string? Reason { get; init; }
}
