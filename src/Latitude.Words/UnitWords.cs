using Latitude.Domain.Quantities;

namespace Latitude.Words;

/// <summary>What units are called.</summary>
public static class UnitWords
{
    /// <summary>"kg" or "lb".</summary>
    public static string Symbol(MassUnit unit) => unit == MassUnit.Kilogram ? "kg" : "lb";

    /// <summary>"cm" or "in".</summary>
    public static string Symbol(LengthUnit unit) => unit == LengthUnit.Centimetre ? "cm" : "in";
}
