namespace Latitude.Domain.Quantities;

/// <summary>The unit that a girth was measured in.</summary>
public enum LengthUnit
{
    /// <summary>Centimetre.</summary>
    Centimetre,

    /// <summary>International inch, 2.54 cm.</summary>
    Inch,
}
