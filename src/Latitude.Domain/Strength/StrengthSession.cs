using Latitude.Domain.Training;

namespace Latitude.Domain.Strength;

/// <summary>The best set of an exercise on one day.</summary>
/// <param name="Date">The day.</param>
/// <param name="Kilograms">Estimated one-rep maximum in kilograms of total load.</param>
/// <param name="RelativeError">Standard deviation of that estimate as a share of it.</param>
/// <param name="Source">The set it comes from.</param>
public readonly record struct StrengthSession(DateOnly Date, double Kilograms, double RelativeError, HistorySet Source);
