namespace Latitude.Domain.Programs;

/// <summary>A week of a program.</summary>
/// <param name="Days">Its training days, in order.</param>
public sealed record PlannedWeek(IReadOnlyList<PlannedDay> Days);
