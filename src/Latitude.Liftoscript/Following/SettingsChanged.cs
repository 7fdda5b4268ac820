namespace Latitude.Liftoscript.Following;

/// <summary>Gym, unit, one-rep maxes or days change. What is not named stays.</summary>
public sealed record SettingsChanged : RoutineEvent
{
    /// <summary>The new settings.</summary>
    public required RoutineSettings Settings { get; init; }
}
