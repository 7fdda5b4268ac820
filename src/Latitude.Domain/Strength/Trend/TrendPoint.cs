namespace Latitude.Domain.Strength.Trend;

/// <summary>A session on the way of a trend.</summary>
/// <param name="Week">When, in weeks from any fixed day.</param>
/// <param name="Percent">100 × the natural logarithm of the e1RM, so that differences are per cent.</param>
public readonly record struct TrendPoint(double Week, double Percent)
{
    /// <summary>The sessions of some days, both included; weeks are counted from the first of them.</summary>
    internal static TrendPoint[] Between(IReadOnlyList<StrengthSession> sessions, DateOnly from, DateOnly to)
    {
        var points = new List<TrendPoint>();
        foreach (var session in sessions)
        {
            if (session.Date >= from && session.Date <= to)
            {
                points.Add(new TrendPoint((session.Date.DayNumber - from.DayNumber) / 7.0, 100 * Math.Log(session.Kilograms)));
            }
        }

        return [.. points];
    }
}
