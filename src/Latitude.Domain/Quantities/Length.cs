using System.Globalization;

namespace Latitude.Domain.Quantities;

/// <summary>A length as the lifter read it from the tape: the number and its unit, so that 17 in stays 17 in.</summary>
/// <param name="Value">The number as entered, 0 or more.</param>
/// <param name="Unit">The unit it was entered in.</param>
public readonly record struct Length(decimal Value, LengthUnit Unit)
{
    /// <summary>Centimetres in one inch: exact by definition.</summary>
    public const decimal CentimetresPerInch = 2.54m;

    /// <summary>The length in centimetres.</summary>
    public decimal Centimetres => Unit == LengthUnit.Centimetre ? Value : Value * CentimetresPerInch;

    /// <summary>The number without trailing zeros and the unit, e.g. <c>38.5 cm</c>; invariant culture.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Value:0.##} {(Unit == LengthUnit.Centimetre ? "cm" : "in")}");
}
