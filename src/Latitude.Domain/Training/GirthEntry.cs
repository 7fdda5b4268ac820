using Latitude.Domain.Quantities;

namespace Latitude.Domain.Training;

/// <summary>A girth on a day.</summary>
/// <param name="Date">The local date.</param>
/// <param name="Site">Where it was measured.</param>
/// <param name="Girth">The girth as entered.</param>
public readonly record struct GirthEntry(DateOnly Date, GirthSite Site, Length Girth)
{
    /// <summary>The least that the tape shows of an adult, in centimetres.</summary>
    public const int LeastCentimetres = 15;

    /// <summary>The most, in centimetres.</summary>
    public const int MostCentimetres = 220;

    /// <summary>True for a girth that a person has; false for a typing error.</summary>
    public static bool IsPlausible(Length girth) => girth.Centimetres is >= LeastCentimetres and <= MostCentimetres;
}
