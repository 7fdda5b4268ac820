namespace Latitude.Liftoscript.Following;

/// <summary>A break: no workout is due until the routine is resumed.</summary>
public sealed record RoutinePaused : RoutineEvent
{
}
