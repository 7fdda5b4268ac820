namespace Latitude.Domain.Coaching.Trials;

/// <summary>Where a trial stands.</summary>
public enum TrialState
{
    /// <summary>Not accepted yet.</summary>
    Proposed,

    /// <summary>Accepted; the change is still to come.</summary>
    Baseline,

    /// <summary>The first two weeks of the change, which do not count.</summary>
    WashIn,

    /// <summary>The change is on.</summary>
    Running,

    /// <summary>The fifth week: a look whether it does harm. Nothing is decided yet.</summary>
    Interim,

    /// <summary>A decision is due.</summary>
    Verdict,

    /// <summary>It can say nothing, because the change was not made, or was begun right after a deload.</summary>
    Abandoned,

    /// <summary>The lifter has decided.</summary>
    Ended,
}
