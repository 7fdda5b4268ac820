namespace Latitude.Domain.Coaching.Benefits;

/// <summary>Shoulders against waist on a day.</summary>
/// <param name="Date">The later of the two measurements.</param>
/// <param name="Ratio">Girth of the shoulders over that of the waist.</param>
public readonly record struct TaperPoint(DateOnly Date, double Ratio);
