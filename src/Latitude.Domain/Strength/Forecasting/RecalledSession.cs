namespace Latitude.Domain.Strength.Forecasting;

/// <summary>A past session that a forecast rests on.</summary>
/// <param name="Date">Its day.</param>
/// <param name="Set">Its top set, or for the best e1RM its best set.</param>
/// <param name="Weight">Its share in the forecast, 0 to 1; the shares of all remembered sessions add up to 1.</param>
public readonly record struct RecalledSession(DateOnly Date, LiftSet Set, double Weight);
