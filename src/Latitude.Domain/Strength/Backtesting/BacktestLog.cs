using Latitude.Domain.Training;

namespace Latitude.Domain.Strength.Backtesting;

/// <summary>One lifter's log. Each lifter counts once in every mean, however much was logged.</summary>
/// <param name="Lifter">What to call the lifter in the result.</param>
/// <param name="Log">The log.</param>
public readonly record struct BacktestLog(string Lifter, TrainingLog Log);
