namespace Latitude.Domain.Quantities;

/// <summary>The units in which lifters and their apps write loads.</summary>
public enum MassUnit
{
    /// <summary>Kilogram (kg).</summary>
    Kilogram,

    /// <summary>International avoirdupois pound (lb), exactly 0.45359237 kg.</summary>
    Pound,
}
