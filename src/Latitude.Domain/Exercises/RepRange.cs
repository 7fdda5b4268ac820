namespace Latitude.Domain.Exercises;

/// <summary>The usual range of reps, or of seconds for a hold.</summary>
/// <param name="Low">The low end, 1 or more.</param>
/// <param name="High">The high end, not below <paramref name="Low"/>.</param>
/// <param name="InSeconds">True when the numbers are seconds.</param>
public readonly record struct RepRange(int Low, int High, bool InSeconds);
