namespace Latitude.Domain.Strength.Trend;

/// <summary>Where strength is and where it is going, as far as the sessions so far say.</summary>
/// <param name="Date">The day it is about.</param>
/// <param name="Kilograms">The level: e1RM freed of good and bad days.</param>
/// <param name="RelativeError">Standard deviation of the level as a share of it.</param>
/// <param name="Slope">The slope.</param>
public readonly record struct TrendEstimate(DateOnly Date, double Kilograms, double RelativeError, SlopeEstimate Slope);
