namespace Latitude.Domain.Coaching;

/// <summary>A number that a piece of advice rests on.</summary>
/// <param name="Name">What it is, in snake case, e.g. <c>back_sets</c>.</param>
/// <param name="Value">The number.</param>
public readonly record struct Measure(string Name, double Value);
