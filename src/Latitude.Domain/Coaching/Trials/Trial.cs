namespace Latitude.Domain.Coaching.Trials;

/// <summary>
/// One change to the training, tried for some weeks (guide G15). Only what was agreed and decided: where it stands is worked out from the log
/// by <see cref="TrialJudge"/>, so that it is never out of date.
/// </summary>
public sealed record Trial
{
    /// <summary>Its own id.</summary>
    public required string Id { get; init; }

    /// <summary>What is changed.</summary>
    public required TrialModification Modification { get; init; }

    /// <summary>The exercises that change, at least one; for another exercise the new one alone.</summary>
    public required IReadOnlyList<TrialChange> Changes { get; init; }

    /// <summary>Ids of the exercises whose progress decides, 1 to 4; for another exercise all untouched.</summary>
    public required IReadOnlyList<string> IndexLifts { get; init; }

    /// <summary>The set to do each week on each index lift; may be empty.</summary>
    public IReadOnlyList<TestSet> TestSets { get; init; } = [];

    /// <summary>The first day of the change.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>Weeks before the start that it is compared with.</summary>
    public required int BaselineWeeks { get; init; }

    /// <summary>Weeks from the start to the decision.</summary>
    public required int Weeks { get; init; }

    /// <summary>What the lifter decided, oldest first; without an acceptance it is a proposal.</summary>
    public IReadOnlyList<TrialDecision> Decisions { get; init; } = [];

    /// <summary>The day it was compared from.</summary>
    public DateOnly BaselineStart => Start.AddDays(-7 * BaselineWeeks);

    /// <summary>The same with one more decision.</summary>
    public Trial With(TrialDecision decision) => this with { Decisions = [.. Decisions, decision] };

    /// <summary>The first decision of a kind up to a day; null where there is none.</summary>
    public TrialDecision? Decided(TrialDecisionKind kind, DateOnly to)
    {
        foreach (var decision in Decisions)
        {
            if (decision.Kind == kind && decision.Date <= to)
            {
                return decision;
            }
        }

        return null;
    }
}
