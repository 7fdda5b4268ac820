namespace Latitude.Domain.Strength.Backtesting;

/// <summary>The simple rules for the best e1RM of the next session. Each sees the sessions before it, oldest first, at least one.</summary>
internal static class OneRepMaxBaselines
{
    private const int TrendWindow = 8;

    /// <summary>A rule: the natural logarithm it expects.</summary>
    public delegate double Rule(ReadOnlySpan<BacktestSession> past, DateOnly today);

    public static readonly (string Name, Rule Rule)[] All =
    [
        ("all-time best", static (past, _) => PastSessions.Max(past, Outcome)),
        ("line through the last 8", Line),
        ("EWMA 0.3", static (past, _) => Ewma(past, 0.3)),
        ("mean of 3", static (past, _) => PastSessions.Mean(PastSessions.Last(past, 3), Outcome)),
        ("max of 3", static (past, _) => PastSessions.Max(PastSessions.Last(past, 3), Outcome)),
        ("median of 3", static (past, _) => PastSessions.Median(PastSessions.Last(past, 3), Outcome)),
        ("last", static (past, _) => past[^1].Outcome),
        ("EWMA 0.7", static (past, _) => Ewma(past, 0.7)),
    ];

    private static double Outcome(BacktestSession session) => session.Outcome;

    private static double Ewma(ReadOnlySpan<BacktestSession> past, double weight)
    {
        double level = 0, total = 0;
        foreach (ref readonly var session in past)
        {
            level = ((1 - weight) * level) + session.Outcome;
            total = ((1 - weight) * total) + 1;
        }

        level /= total;
        return level;
    }

    /// <summary>Ordinary least squares over the days of the last 8 sessions, extended to today.</summary>
    private static double Line(ReadOnlySpan<BacktestSession> past, DateOnly today)
    {
        var window = PastSessions.Last(past, TrendWindow);
        double days = 0, outcomes = 0;
        foreach (ref readonly var session in window)
        {
            days += session.Date.DayNumber;
            outcomes += session.Outcome;
        }

        days /= window.Length;
        outcomes /= window.Length;
        double spread = 0, product = 0;
        foreach (ref readonly var session in window)
        {
            var day = session.Date.DayNumber - days;
            spread += day * day;
            product += day * (session.Outcome - outcomes);
        }

        return spread == 0 ? outcomes : outcomes + (product / spread * (today.DayNumber - days));
    }
}
