namespace Latitude.Domain.Coaching.Substitution;

/// <summary>Why an exercise is replaced.</summary>
public enum SubstitutionReason
{
    /// <summary>Something it needs is not at hand.</summary>
    MissingEquipment,

    /// <summary>It cannot be done yet, or not for the reps of the range.</summary>
    TooHard,

    /// <summary>The lower back is to have less to hold (science.md 7.4).</summary>
    SpareLowerBack,
}
