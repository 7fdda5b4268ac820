namespace Latitude.Domain.Coaching.Advising;

/// <summary>Something that was found and is not said now.</summary>
/// <param name="Advice">What was found.</param>
/// <param name="Reason">Why it is not said.</param>
public sealed record HeldBack(Advice Advice, HeldBackReason Reason);
