namespace Latitude.Domain.Strength.Backtesting;

/// <summary>What the simple rules ask of the sessions before today: the last few, and the mean, maximum and median of something in them.</summary>
internal static class PastSessions
{
    /// <summary>The last so many, or all where there are fewer.</summary>
    public static ReadOnlySpan<BacktestSession> Last(ReadOnlySpan<BacktestSession> past, int count) =>
        past[Math.Max(0, past.Length - count)..];

    /// <summary>The mean of a value over at least one session.</summary>
    public static double Mean(ReadOnlySpan<BacktestSession> past, Func<BacktestSession, double> value)
    {
        var sum = 0.0;
        foreach (ref readonly var session in past)
        {
            sum += value(session);
        }

        return sum / past.Length;
    }

    /// <summary>The largest value over at least one session.</summary>
    public static double Max(ReadOnlySpan<BacktestSession> past, Func<BacktestSession, double> value)
    {
        var max = double.NegativeInfinity;
        foreach (ref readonly var session in past)
        {
            max = Math.Max(max, value(session));
        }

        return max;
    }

    /// <summary>The median of a value over at least one session.</summary>
    public static double Median(ReadOnlySpan<BacktestSession> past, Func<BacktestSession, double> value)
    {
        var values = new List<double>(past.Length);
        foreach (ref readonly var session in past)
        {
            values.Add(value(session));
        }

        return Strength.Median.Of(values);
    }
}
