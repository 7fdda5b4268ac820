namespace Latitude.Liftoscript.Following;

/// <summary>The workout due on one date is done on another; the others stay where they are.</summary>
public sealed record DayMoved : RoutineEvent
{
    /// <summary>The date it was due on.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The date it moves to.</summary>
    public required DateOnly To { get; init; }
}
