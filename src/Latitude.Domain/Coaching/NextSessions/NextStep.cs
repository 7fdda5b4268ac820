namespace Latitude.Domain.Coaching.NextSessions;

/// <summary>Which way the next session goes.</summary>
public enum NextStep
{
    /// <summary>Nothing to go by yet: the lifter finds a light load.</summary>
    Start,

    /// <summary>As the routine says.</summary>
    AsPlanned,

    /// <summary>More load.</summary>
    MoreLoad,

    /// <summary>The same load, more reps.</summary>
    MoreReps,

    /// <summary>The same again.</summary>
    Same,

    /// <summary>Less load.</summary>
    LessLoad,
}
