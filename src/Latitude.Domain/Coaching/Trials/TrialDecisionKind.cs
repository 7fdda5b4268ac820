namespace Latitude.Domain.Coaching.Trials;

/// <summary>What a lifter said about a trial.</summary>
public enum TrialDecisionKind
{
    /// <summary>Yes, let us try it.</summary>
    Accepted,

    /// <summary>Go on for the extension, once.</summary>
    Extended,

    /// <summary>It hurts at 4 of 10 or more: the change goes back.</summary>
    Hurts,

    /// <summary>The change stays.</summary>
    Kept,

    /// <summary>Back to what was before.</summary>
    Reverted,

    /// <summary>Ended without a verdict.</summary>
    Stopped,
}
