namespace Latitude.Domain.Strength.Backtesting;

/// <summary>The simple rules for the reps of the top set. Each sees the sessions before it, oldest first, at least one, and today's load.</summary>
internal static class RepsBaselines
{
    private const double SameLoad = 0.01;

    /// <summary>A rule: the reps it expects, of any size; the trial rounds them into 1 to 20.</summary>
    public delegate double Rule(ReadOnlySpan<BacktestSession> past, double todaysLogLoad);

    public static readonly (string Name, Rule Rule)[] AtLoad =
    [
        ("Epley from the mean of 3", static (past, load) => Epley(MeanOneRepMax(Last(past, 3)), load)),
        ("Epley from the max of 3", static (past, load) => Epley(MaxOneRepMax(Last(past, 3)), load)),
        ("Epley from the last top set", static (past, load) => Epley(past[^1].TopOneRepMax, load)),
        ("last reps", static (past, _) => past[^1].Reps),
        ("median reps of the last 5", static (past, _) => MedianReps(Last(past, 5))),
        ("last reps at this load, else last reps", AtThisLoad),
    ];

    public static readonly (string Name, Rule Rule)[] Bodyweight =
    [
        ("mean reps of the last 3", static (past, _) => MeanReps(Last(past, 3))),
        ("median reps of the last 5", static (past, _) => MedianReps(Last(past, 5))),
        ("last reps", static (past, _) => past[^1].Reps),
    ];

    private static ReadOnlySpan<BacktestSession> Last(ReadOnlySpan<BacktestSession> past, int count) =>
        past[Math.Max(0, past.Length - count)..];

    /// <summary>The curve turned round, which the forecast itself never does: the worst sensible rule (forecast.md 2, B).</summary>
    /// <param name="logOneRepMax">Natural logarithm of the top sets' e1RM.</param>
    /// <param name="logLoad">Natural logarithm of today's load.</param>
    private static double Epley(double logOneRepMax, double logLoad) => 30 * (Math.Exp(logOneRepMax - logLoad) - 1);

    private static double MeanOneRepMax(ReadOnlySpan<BacktestSession> past)
    {
        var sum = 0.0;
        foreach (ref readonly var session in past)
        {
            sum += session.TopOneRepMax;
        }

        return sum / past.Length;
    }

    private static double MaxOneRepMax(ReadOnlySpan<BacktestSession> past)
    {
        var max = double.NegativeInfinity;
        foreach (ref readonly var session in past)
        {
            max = Math.Max(max, session.TopOneRepMax);
        }

        return max;
    }

    private static double MeanReps(ReadOnlySpan<BacktestSession> past)
    {
        var sum = 0.0;
        foreach (ref readonly var session in past)
        {
            sum += session.Reps;
        }

        return sum / past.Length;
    }

    private static double MedianReps(ReadOnlySpan<BacktestSession> past)
    {
        var reps = new List<double>(past.Length);
        foreach (ref readonly var session in past)
        {
            reps.Add(session.Reps);
        }

        return Median.Of(reps);
    }

    private static double AtThisLoad(ReadOnlySpan<BacktestSession> past, double load)
    {
        for (var i = past.Length - 1; i >= 0; i--)
        {
            if (Math.Abs(past[i].LogLoad - load) < SameLoad)
            {
                return past[i].Reps;
            }
        }

        return past[^1].Reps;
    }
}
