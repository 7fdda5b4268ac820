namespace Latitude.Domain.Strength.Backtesting;

/// <summary>How every way of forecasting did for one lifter in one task.</summary>
/// <param name="Lifter">The lifter.</param>
/// <param name="Predictions">Sessions scored.</param>
/// <param name="Models">One score for each way, ours first.</param>
public sealed record LifterScores(string Lifter, int Predictions, IReadOnlyList<ModelScore> Models);
