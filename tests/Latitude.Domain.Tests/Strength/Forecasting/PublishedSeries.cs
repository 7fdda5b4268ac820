using Latitude.Domain.Strength.Forecasting;

namespace Latitude.Domain.Tests.Strength.Forecasting;

/// <summary>The invented series of the model's published test vectors: day, load, reps, workout.</summary>
internal static class PublishedSeries
{
    private static readonly DateOnly Start = new(2026, 1, 1);

    private static readonly (int Day, double Load, int Reps, string Workout)[] Rows =
    [
        (0, 60, 8, "A"), (4, 60, 9, "B"), (7, 60, 10, "A"), (11, 62.5, 8, "B"), (14, 62.5, 8, "A"),
        (18, 50, 8, "B"), (21, 62.5, 9, "A"), (25, 65, 7, "B"), (46, 62.5, 8, "A"),
    ];

    public static IReadOnlyList<LiftSession> Sessions { get; } =
        [.. Rows.Select(row => new LiftSession(Start.AddDays(row.Day), row.Workout, new LiftSet(row.Load, row.Reps), new LiftSet(row.Load, row.Reps)))];

    /// <summary>A forecaster that has seen the first so many sessions.</summary>
    public static LiftForecaster After(int sessions)
    {
        var forecaster = new LiftForecaster();
        foreach (var session in Sessions.Take(sessions))
        {
            forecaster.Observe(session);
        }

        return forecaster;
    }
}
