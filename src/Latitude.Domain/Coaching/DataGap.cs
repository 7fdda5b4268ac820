namespace Latitude.Domain.Coaching;

/// <summary>Why there is not enough to judge by.</summary>
public enum DataGap
{
    /// <summary>No work set at all.</summary>
    NoSets,

    /// <summary>Too few workouts.</summary>
    FewWorkouts,

    /// <summary>Too few sets.</summary>
    FewSets,

    /// <summary>Too many weeks without training.</summary>
    LongGap,

    /// <summary>Too many sets whose exercise is unknown.</summary>
    UnknownExercises,
}
