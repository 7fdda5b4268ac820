namespace Latitude.Liftoscript.Gym;

/// <summary>Plates of one weight.</summary>
/// <param name="Weight">Of one plate, more than 0, in the unit of what holds it.</param>
/// <param name="Count">How many there are, 0 or more.</param>
public readonly record struct PlateStock(double Weight, int Count);
