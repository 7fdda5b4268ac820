namespace Latitude.Domain.Coaching.Trials;

/// <summary>The changes of guide row G15, one of which is tried at a time. Evidence, costs and numbers of each: <c>knowledge/rules.yaml</c>.</summary>
public enum TrialModification
{
    /// <summary>More sets of the same exercises. Measured in work sets a week.</summary>
    MoreSets,

    /// <summary>More sets by another exercise. Measured in work sets a week of that exercise.</summary>
    AnotherExercise,

    /// <summary>More weight with fewer reps. Measured in the median reps of a work set.</summary>
    HeavierFewerReps,

    /// <summary>The same reps closer to failure, or at it. Measured in the mean reps in reserve of the rated sets.</summary>
    CloserToFailure,

    /// <summary>More reps. Measured in the median reps of a work set.</summary>
    MoreReps,

    /// <summary>Everything the same, with failure on the last set. Measured in the share of days that end so.</summary>
    FailureOnLastSet,
}
