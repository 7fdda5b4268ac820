namespace Latitude.Liftoscript.Gym;

/// <summary>What is put on a bar, for a picture of it.</summary>
/// <param name="Bar">The empty bar or carriage.</param>
/// <param name="Sides">How many equal plates are put on at once: 2 for a bar, 1 for a machine.</param>
/// <param name="PerSide">The plates of one side, heaviest first; empty for the bar alone.</param>
public sealed record PlateLoading(double Bar, int Sides, IReadOnlyList<double> PerSide);
