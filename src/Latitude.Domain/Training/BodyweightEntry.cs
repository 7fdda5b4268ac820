using Latitude.Domain.Quantities;

namespace Latitude.Domain.Training;

/// <summary>A bodyweight on a day.</summary>
/// <param name="Date">The local date.</param>
/// <param name="Weight">The weight as entered.</param>
public readonly record struct BodyweightEntry(DateOnly Date, Load Weight);
