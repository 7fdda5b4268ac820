namespace Latitude.Interchange.Formats.Jefit;

/// <summary>A row of WORKOUT SESSIONS.</summary>
/// <param name="Start">Start in UTC.</param>
/// <param name="Duration">How long it took; null where the end is missing or before the start.</param>
internal readonly record struct JefitSession(DateTime Start, TimeSpan? Duration);
