using Latitude.Domain.Strength.Backtesting;

namespace Latitude.Cli;

/// <summary>What the tasks of a backtest are called.</summary>
internal static class BacktestWords
{
    /// <summary>The letter of the protocol.</summary>
    public static string Id(BacktestTask task) => task switch
    {
        BacktestTask.BestOneRepMax => "A",
        BacktestTask.RepsAtLoad => "B",
        _ => "C",
    };

    /// <summary>What is foretold.</summary>
    public static string Title(BacktestTask task) => task switch
    {
        BacktestTask.BestOneRepMax => "best e1RM of the next session, nothing known about it",
        BacktestTask.RepsAtLoad => "reps of the top set, its load known",
        _ => "most reps of the day in bodyweight movements",
    };

    /// <summary>The unit of errors.</summary>
    public static string Unit(BacktestTask task) => task == BacktestTask.BestOneRepMax ? "%" : "reps";
}
