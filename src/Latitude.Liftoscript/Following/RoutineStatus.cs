namespace Latitude.Liftoscript.Following;

/// <summary>Where a routine stands.</summary>
public enum RoutineStatus
{
    /// <summary>Nothing to play yet: its start has not arrived, or cannot be read.</summary>
    NotStarted,

    /// <summary>Under way.</summary>
    Running,

    /// <summary>A break.</summary>
    Paused,

    /// <summary>Over.</summary>
    Ended,
}
