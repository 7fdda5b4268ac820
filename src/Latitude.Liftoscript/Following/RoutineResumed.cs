namespace Latitude.Liftoscript.Following;

/// <summary>The break is over.</summary>
public sealed record RoutineResumed : RoutineEvent
{
}
