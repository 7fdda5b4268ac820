namespace Latitude.Domain.Coaching.Trials;

/// <summary>What there is to try, or why nothing.</summary>
public sealed record TrialPlan
{
    /// <summary>The proposals, best first; empty where it is refused.</summary>
    public IReadOnlyList<TrialProposal> Proposals { get; init; } = [];

    /// <summary>Why there are none; null where there are.</summary>
    public TrialRefusal? Refusal { get; init; }

    /// <summary>Where another trial is on: that one.</summary>
    public TrialAssessment? Running { get; init; }

    /// <summary>The day from which it can be asked again; null where no day can be named.</summary>
    public DateOnly? Until { get; init; }
}
