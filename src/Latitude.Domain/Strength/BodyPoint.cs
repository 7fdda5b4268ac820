namespace Latitude.Domain.Strength;

/// <summary>A day on the line of a bodyweight movement.</summary>
/// <param name="Date">The day.</param>
/// <param name="Kilograms">What could be added for one rep; below 0 the help that it would take.</param>
/// <param name="BodyKilograms">What of the body is lifted.</param>
public readonly record struct BodyPoint(DateOnly Date, double Kilograms, double BodyKilograms)
{
    /// <summary>The whole load of one rep as a multiple of what of the body is lifted.</summary>
    public double TimesBody => (Kilograms + BodyKilograms) / BodyKilograms;
}
