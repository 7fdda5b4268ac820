namespace Latitude.Domain.Coaching.Trials;

/// <summary>What comes of a trial.</summary>
public enum TrialVerdict
{
    /// <summary>Better with the change.</summary>
    Keep,

    /// <summary>Worse with the change, or it hurts, or it takes much more time for nothing.</summary>
    Revert,

    /// <summary>No difference that these weeks could show: the cheaper of the two.</summary>
    NoDetectableDifference,

    /// <summary>It leans towards better; some more weeks may tell.</summary>
    ExtendOnce,
}
