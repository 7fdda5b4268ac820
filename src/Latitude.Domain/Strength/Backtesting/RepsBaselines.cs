namespace Latitude.Domain.Strength.Backtesting;

/// <summary>The simple rules for the reps of the top set. Each sees the sessions before it, oldest first, at least one, and today's load.</summary>
internal static class RepsBaselines
{
    private const double SameLoad = 0.01;

    /// <summary>A rule: the reps it expects, of any size; the trial rounds them into 1 to 20.</summary>
    public delegate double Rule(ReadOnlySpan<BacktestSession> past, double todaysLogLoad);

    public static readonly (string Name, Rule Rule)[] AtLoad =
    [
        ("Epley from the mean of 3", static (past, load) => Epley(PastSessions.Mean(PastSessions.Last(past, 3), TopOneRepMax), load)),
        ("Epley from the max of 3", static (past, load) => Epley(PastSessions.Max(PastSessions.Last(past, 3), TopOneRepMax), load)),
        ("Epley from the last top set", static (past, load) => Epley(past[^1].TopOneRepMax, load)),
        ("last reps", static (past, _) => past[^1].Reps),
        ("median reps of the last 5", static (past, _) => PastSessions.Median(PastSessions.Last(past, 5), Reps)),
        ("last reps at this load, else last reps", AtThisLoad),
    ];

    public static readonly (string Name, Rule Rule)[] Bodyweight =
    [
        ("mean reps of the last 3", static (past, _) => PastSessions.Mean(PastSessions.Last(past, 3), Reps)),
        ("median reps of the last 5", static (past, _) => PastSessions.Median(PastSessions.Last(past, 5), Reps)),
        ("last reps", static (past, _) => past[^1].Reps),
    ];

    /// <summary>The curve turned round, which the forecast itself never does: the worst sensible rule (forecast.md 2, B).</summary>
    /// <param name="logOneRepMax">Natural logarithm of the top sets' e1RM.</param>
    /// <param name="logLoad">Natural logarithm of today's load.</param>
    private static double Epley(double logOneRepMax, double logLoad) => 30 * (Math.Exp(logOneRepMax - logLoad) - 1);

    private static double TopOneRepMax(BacktestSession session) => session.TopOneRepMax;

    private static double Reps(BacktestSession session) => session.Reps;

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
