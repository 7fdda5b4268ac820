namespace Latitude.Liftoscript.Gym;

/// <summary>What reading a gym gave.</summary>
/// <param name="Gym">The gym; null where something is wrong.</param>
/// <param name="Findings">What is wrong, each with its place; empty where nothing is.</param>
public sealed record GymResult(LifterGym? Gym, IReadOnlyList<string> Findings);
