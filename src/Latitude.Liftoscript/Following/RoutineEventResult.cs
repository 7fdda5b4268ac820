namespace Latitude.Liftoscript.Following;

/// <summary>What reading an event gave.</summary>
/// <param name="Event">The event; null where something is wrong.</param>
/// <param name="Findings">What is wrong, each with its place; empty where nothing is.</param>
public sealed record RoutineEventResult(RoutineEvent? Event, IReadOnlyList<string> Findings);
