namespace Latitude.Domain.Exercises;

/// <summary>A common fault and its remedy.</summary>
/// <param name="Fault">What is seen.</param>
/// <param name="Fix">What to do about it.</param>
public sealed record TechniqueFault(string Fault, string Fix);
