namespace Latitude.Domain.Strength;

/// <summary>What a calendar week held of an exercise.</summary>
/// <param name="Monday">Its first day.</param>
/// <param name="Sets">Work sets.</param>
/// <param name="Tonnage">Kilograms of total load times reps, over all work sets whose load is known.</param>
public readonly record struct LiftWeek(DateOnly Monday, int Sets, double Tonnage);
