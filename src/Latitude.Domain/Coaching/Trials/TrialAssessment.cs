namespace Latitude.Domain.Coaching.Trials;

/// <summary>Where a trial stands on a day, and what the log says about it so far.</summary>
public sealed record TrialAssessment
{
    /// <summary>The trial.</summary>
    public required Trial Trial { get; init; }

    /// <summary>Where it stands.</summary>
    public required TrialState State { get; init; }

    /// <summary>Whole weeks since the start; 0 before it.</summary>
    public required int Week { get; init; }

    /// <summary>Whether the change was made.</summary>
    public required TrialAdherence Adherence { get; init; }

    /// <summary>The day the next look is due, or the start where that is still to come; null where there is none.</summary>
    public required DateOnly? NextLook { get; init; }

    /// <summary>How often such trials err.</summary>
    public required TrialErrorRates ErrorRates { get; init; }

    /// <summary>What the change did; null before the interim look, and where too few sessions were logged.</summary>
    public TrialEffect? Effect { get; init; }

    /// <summary>The second outcome; null as the first.</summary>
    public RepSurprise? Surprise { get; init; }

    /// <summary>How much longer workouts of these exercises have become, as a share: 0.1 is a tenth; null where times were not logged.</summary>
    public double? MoreTime { get; init; }

    /// <summary>True at the interim look where it is likely that the change does harm.</summary>
    public bool LooksHarmful { get; init; }

    /// <summary>What comes of it; null before the verdict.</summary>
    public TrialVerdict? Verdict { get; init; }

    /// <summary>Why.</summary>
    public TrialVerdictReason Reason { get; init; }

    /// <summary>Why it can say nothing; null where it can.</summary>
    public TrialAbandonment? Abandonment { get; init; }

    /// <summary>How the lifter ended it; null where it has not ended.</summary>
    public TrialDecision? Ending { get; init; }

    /// <summary>True while no other change may be begun.</summary>
    public bool IsOn => State is TrialState.Baseline or TrialState.WashIn or TrialState.Running or TrialState.Interim or TrialState.Verdict;
}
