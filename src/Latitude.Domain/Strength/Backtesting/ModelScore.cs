namespace Latitude.Domain.Strength.Backtesting;

/// <summary>How well one way of forecasting did, in the units of the task.</summary>
/// <param name="Name">Its name; <see cref="Backtest.OurModel"/> is ours.</param>
/// <param name="MeanAbsoluteError">Mean absolute error of the point forecast.</param>
/// <param name="MedianAbsoluteError">Median absolute error of the point forecast; over several lifters the mean of their medians.</param>
/// <param name="Coverage80">Share of outcomes within the 80 per cent band; for whole reps the randomised share, in expectation.</param>
/// <param name="Crps">Continuous ranked probability score: error of the whole distribution, in the units of the error (A: mean of twice the pinball loss over 39 quantiles; reps: ranked probability score).</param>
public sealed record ModelScore(string Name, double MeanAbsoluteError, double MedianAbsoluteError, double Coverage80, double Crps);
