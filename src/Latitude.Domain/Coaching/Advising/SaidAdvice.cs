namespace Latitude.Domain.Coaching.Advising;

/// <summary>That something was said: what keeps the coach from saying it again the next day. Kept by the face and given back.</summary>
/// <param name="Date">The day it was said first.</param>
/// <param name="Key">What it was about: the rule, and the exercise where it is about one.</param>
/// <param name="Fingerprint">Its numbers and remedies, coarsely: another fingerprint is news.</param>
public readonly record struct SaidAdvice(DateOnly Date, string Key, string Fingerprint);
