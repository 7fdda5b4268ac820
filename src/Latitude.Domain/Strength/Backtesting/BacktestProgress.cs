namespace Latitude.Domain.Strength.Backtesting;

/// <summary>How far a backtest has come.</summary>
/// <param name="Lifter">The lifter just finished.</param>
/// <param name="Done">Lifters finished.</param>
/// <param name="Total">Lifters in all.</param>
public readonly record struct BacktestProgress(string Lifter, int Done, int Total);
