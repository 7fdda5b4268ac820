namespace Latitude.Domain.Coaching.Trials;

/// <summary>What in the log speaks for a change.</summary>
public enum TrialReasonKind
{
    /// <summary>No sign of progress: lifts (how many), weeks.</summary>
    Plateau,

    /// <summary>The muscles of the lifts get few sets: weekly (sets), high (end of the range).</summary>
    FewWeeklySets,

    /// <summary>They get as many as are likely to pay: weekly, high.</summary>
    HighVolume,

    /// <summary>Few exercises for the muscle: exercises.</summary>
    LittleVariety,

    /// <summary>Sets end far from failure: reserve (reps left on average).</summary>
    FarFromFailure,

    /// <summary>Sets end near failure, but hardly ever in it: share (of days, 0 to 1).</summary>
    SeldomToFailure,

    /// <summary>Always the same reps: low and high (between which nine of ten sets lie).</summary>
    SameReps,
}
