namespace Latitude.Domain.Coaching.Trials;

/// <summary>Something in the log that speaks for a change.</summary>
/// <param name="Kind">What.</param>
/// <param name="Subject">Id of the muscle group it is about; empty where it is about the lifts together.</param>
/// <param name="Numbers">The numbers named at the kind, in that order.</param>
public sealed record TrialReason(TrialReasonKind Kind, string Subject, IReadOnlyList<double> Numbers);
