namespace Latitude.Domain.Strength.Backtesting;

/// <summary>The simple rules for the best e1RM of the next session. Each sees the sessions before it, oldest first, at least one.</summary>
internal static class OneRepMaxBaselines
{
    private const int TrendWindow = 8;

    /// <summary>A rule: the natural logarithm it expects.</summary>
    public delegate double Rule(ReadOnlySpan<BacktestSession> past, DateOnly today);

    public static readonly (string Name, Rule Rule)[] All =
    [
        ("all-time best", static (past, _) => Max(past)),
        ("line through the last 8", Line),
        ("EWMA 0.3", static (past, _) => Ewma(past, 0.3)),
        ("mean of 3", static (past, _) => Mean(Last(past, 3))),
        ("max of 3", static (past, _) => Max(Last(past, 3))),
        ("median of 3", static (past, _) => MedianOf(Last(past, 3))),
        ("last", static (past, _) => past[^1].Outcome),
        ("EWMA 0.7", static (past, _) => Ewma(past, 0.7)),
    ];

    private static ReadOnlySpan<BacktestSession> Last(ReadOnlySpan<BacktestSession> past, int count) =>
        past[Math.Max(0, past.Length - count)..];

    private static double Max(ReadOnlySpan<BacktestSession> past)
    {
        var max = double.NegativeInfinity;
        foreach (ref readonly var session in past)
        {
            max = Math.Max(max, session.Outcome);
        }

        return max;
    }

    private static double Mean(ReadOnlySpan<BacktestSession> past)
    {
        var sum = 0.0;
        foreach (ref readonly var session in past)
        {
            sum += session.Outcome;
        }

        return sum / past.Length;
    }

    private static double MedianOf(ReadOnlySpan<BacktestSession> past)
    {
        var outcomes = new List<double>(past.Length);
        foreach (ref readonly var session in past)
        {
            outcomes.Add(session.Outcome);
        }

        return Median.Of(outcomes);
    }

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
        var window = Last(past, TrendWindow);
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
