namespace Latitude.Domain.Coaching.Trials;

/// <summary>A change that the log gives reasons for, ready to be tried.</summary>
public sealed record TrialProposal
{
    /// <summary>The trial as it would be; its id is empty until it is taken up by <see cref="Begin"/>.</summary>
    public required Trial Trial { get; init; }

    /// <summary>Evidence for and against the modification, and its sources.</summary>
    public required RuleFacts Facts { get; init; }

    /// <summary>What in the log speaks for it, the strongest first; at least one.</summary>
    public required IReadOnlyList<TrialReason> Reasons { get; init; }

    /// <summary>The more, the more speaks for it; proposals are ranked by it.</summary>
    public required double Score { get; init; }

    /// <summary>True where keeping it asks for more certainty, because it costs time and recovery.</summary>
    public required bool IsCostly { get; init; }

    /// <summary>How often such trials err.</summary>
    public required TrialErrorRates ErrorRates { get; init; }

    /// <summary>The trial, accepted on a day; where that is after the proposed start, it starts the day after.</summary>
    /// <param name="id">A new id.</param>
    /// <param name="on">The lifter's date.</param>
    public Trial Begin(string id, DateOnly on) => (Trial with { Id = id, Start = Trial.Start > on ? Trial.Start : on.AddDays(1) })
        .With(new TrialDecision(on, TrialDecisionKind.Accepted));
}
