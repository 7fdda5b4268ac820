namespace Latitude.Domain.Strength.Forecasting;

/// <summary>How past reps are read at another load: which of the ways has foretold this lifter best.</summary>
public enum RepsReading
{
    /// <summary>Keeps the reps when the load changes, by training heavier only when ready.</summary>
    KeepsReps,

    /// <summary>Loses about one rep for 10 per cent more load.</summary>
    LosesReps,

    /// <summary>Loses about two reps or more for 10 per cent more load.</summary>
    LosesManyReps,

    /// <summary>Does the usual number of reps, whatever the last sessions say.</summary>
    Habit,
}
