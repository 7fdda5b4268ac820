namespace Latitude.Domain.Training;

/// <summary>What a set was for.</summary>
public enum SetKind
{
    /// <summary>An ordinary work set.</summary>
    Work,

    /// <summary>Preparation; not counted as work.</summary>
    WarmUp,

    /// <summary>Lighter work after a top set.</summary>
    BackOff,

    /// <summary>Continued at less load without rest.</summary>
    Drop,

    /// <summary>As many reps as possible by plan.</summary>
    Amrap,

    /// <summary>Ended by failure.</summary>
    Failure,
}
