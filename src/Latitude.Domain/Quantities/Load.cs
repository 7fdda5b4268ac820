using System.Globalization;

namespace Latitude.Domain.Quantities;

/// <summary>
/// A weight as the lifter entered it: the number and its unit, so that 135 lb stays 135 lb. Never negative; what the number
/// means (iron on the bar, iron added to the body, help from a machine) is said by the set.
/// </summary>
/// <param name="Value">The number as entered, 0 or more.</param>
/// <param name="Unit">The unit it was entered in.</param>
public readonly record struct Load(decimal Value, MassUnit Unit) : IComparable<Load>
{
    /// <summary>Kilograms in one pound: exact by the international agreement of 1959.</summary>
    public const decimal KilogramsPerPound = 0.45359237m;

    /// <summary>A load entered in kilograms.</summary>
    public static Load OfKilograms(decimal value) => new(value, MassUnit.Kilogram);

    /// <summary>A load entered in pounds.</summary>
    public static Load OfPounds(decimal value) => new(value, MassUnit.Pound);

    /// <summary>The load in kilograms.</summary>
    public decimal Kilograms => Unit == MassUnit.Kilogram ? Value : Value * KilogramsPerPound;

    /// <summary>The load in another unit; unchanged digits where it was entered in that unit.</summary>
    public decimal In(MassUnit unit) =>
        unit == Unit ? Value : unit == MassUnit.Kilogram ? Kilograms : Value / KilogramsPerPound;

    /// <summary>Compares by mass, whatever the units.</summary>
    public int CompareTo(Load other) => Kilograms.CompareTo(other.Kilograms);

    /// <summary>True when the left load is the lighter.</summary>
    public static bool operator <(Load left, Load right) => left.CompareTo(right) < 0;

    /// <summary>True when the left load is the heavier.</summary>
    public static bool operator >(Load left, Load right) => left.CompareTo(right) > 0;

    /// <summary>True when the left load is not the heavier.</summary>
    public static bool operator <=(Load left, Load right) => left.CompareTo(right) <= 0;

    /// <summary>True when the left load is not the lighter.</summary>
    public static bool operator >=(Load left, Load right) => left.CompareTo(right) >= 0;

    /// <summary>The number without trailing zeros and the unit, e.g. <c>62.5 kg</c>; invariant culture.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Value:0.##} {(Unit == MassUnit.Kilogram ? "kg" : "lb")}");
}
