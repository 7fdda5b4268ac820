namespace Latitude.Domain.Coaching.Trials;

/// <summary>Something a lifter decided about a trial.</summary>
/// <param name="Date">The lifter's local date.</param>
/// <param name="Kind">What.</param>
public readonly record struct TrialDecision(DateOnly Date, TrialDecisionKind Kind);
