using Latitude.Domain.Quantities;

namespace Latitude.Domain.Training;

/// <summary>A bodyweight on a day.</summary>
/// <param name="Date">The local date.</param>
/// <param name="Weight">The weight as entered.</param>
public readonly record struct BodyweightEntry(DateOnly Date, Load Weight)
{
    /// <summary>The lightest that a lifter is, in kilograms.</summary>
    public const int LeastKilograms = 30;

    /// <summary>The heaviest that a lifter is, in kilograms.</summary>
    public const int MostKilograms = 300;

    /// <summary>True for a weight that a person has; false for a typing error.</summary>
    public static bool IsPlausible(Load weight) => weight.Kilograms is >= LeastKilograms and <= MostKilograms;
}
