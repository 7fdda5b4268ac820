namespace Latitude.Liftoscript.Following;

/// <summary>An event that could not be applied as it says.</summary>
/// <param name="Event">The event.</param>
/// <param name="Code">Why.</param>
/// <param name="Subject">What it is about, e.g. the key of an exercise; empty where the event says it all.</param>
public sealed record EventProblem(RoutineEvent Event, EventProblemCode Code, string Subject = "");
