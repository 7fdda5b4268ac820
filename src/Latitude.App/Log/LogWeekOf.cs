using Latitude.App.Store;

namespace Latitude.App.Log;

/// <summary>A week of the list.</summary>
/// <param name="Monday">Its first day.</param>
/// <param name="Sessions">Its workouts that are shown, the newest first.</param>
public sealed record LogWeekOf(DateOnly Monday, List<SessionSummary> Sessions);
