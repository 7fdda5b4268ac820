namespace Latitude.Liftoscript.Following;

/// <summary>The next day of the program is passed over.</summary>
public sealed record DaySkipped : RoutineEvent
{
    /// <summary>The day, from 1.</summary>
    public required int Day { get; init; }
}
