namespace Latitude.Liftoscript.Following;

/// <summary>The program goes back to the first day of a week. Loads stay as they stand.</summary>
public sealed record WeekRepeated : RoutineEvent
{
    /// <summary>The week, from 1.</summary>
    public required int Week { get; init; }
}
