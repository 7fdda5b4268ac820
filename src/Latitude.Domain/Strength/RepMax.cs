namespace Latitude.Domain.Strength;

/// <summary>The heaviest that was lifted for a number of reps.</summary>
/// <param name="Reps">So many reps or more.</param>
/// <param name="Kilograms">Total load.</param>
/// <param name="DoneReps">Reps of the set it comes from.</param>
/// <param name="Date">When it was first done.</param>
public readonly record struct RepMax(int Reps, double Kilograms, int DoneReps, DateOnly Date);
