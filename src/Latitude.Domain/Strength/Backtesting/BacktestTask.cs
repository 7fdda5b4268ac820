namespace Latitude.Domain.Strength.Backtesting;

/// <summary>What is foretold.</summary>
public enum BacktestTask
{
    /// <summary>Best e1RM of the session, before anything but its day and title is known. Errors in per cent (100 × difference of logarithms).</summary>
    BestOneRepMax,

    /// <summary>Reps of the top set, its load known. Errors in reps.</summary>
    RepsAtLoad,

    /// <summary>Most reps of the day in a bodyweight movement. Errors in reps.</summary>
    BodyweightReps,
}
