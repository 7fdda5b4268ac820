namespace Latitude.Domain.Strength.Trend;

/// <summary>
/// Whether an exercise has stopped to progress: the chance, by one robust line through its last weeks, that it gains less than 0.1 per cent
/// a week. On real logs a lift that gains 0.3 is called so in at most 2 of 100 cases; a true plateau is seen after about 12 weeks, and then
/// in one of ten to one of three cases (docs/trials.md). Before that it is only "no sign of progress".
/// </summary>
/// <param name="Weeks">Weeks looked back over: 6, 8 or 12.</param>
/// <param name="Slope">The slope over them.</param>
public readonly record struct Plateau(int Weeks, SlopeEstimate Slope)
{
    /// <summary>Below this gain in per cent a week there is no progress to speak of (forecast.md 6).</summary>
    public const double NoProgress = 0.1;

    /// <summary>The chance from which "no sign of progress" is said.</summary>
    public const double Sure = 0.8;

    /// <summary>Weeks before which nobody is said to have stalled.</summary>
    public const int StallWeeks = 12;

    /// <summary>So many reps more or fewer are another range: one-rep maxima estimated from the two differ by 5 % and more (science.md 5.1).</summary>
    private const double AnotherRange = 3;

    /// <summary>The spans that are looked at, the longest first.</summary>
    private static readonly int[] Spans = [StallWeeks, 8, 6];

    /// <summary>Chance, 0 to 1, that there is no progress.</summary>
    public double Chance => Slope.ChanceBelow(NoProgress);

    /// <summary>True where that is said.</summary>
    public bool IsSure => Chance > Sure;

    /// <summary>
    /// The longest of the spans over which it is sure; where none is, the longest that has enough sessions. Null with fewer than 5 days of
    /// training in the last 12 weeks, or where none of the spans is filled by at least three quarters. A span in whose course the reps of the sets changed
    /// is no span: estimates from fives lie below those from singles, and the step between them is no decline.
    /// </summary>
    /// <param name="sessions">The best of each day, oldest first.</param>
    /// <param name="to">The last day that counts.</param>
    public static Plateau? Of(IReadOnlyList<StrengthSession> sessions, DateOnly to)
    {
        Plateau? longest = null;
        foreach (var weeks in Spans)
        {
            if (Over(sessions, to, weeks) is not { } plateau)
            {
                continue;
            }

            if (plateau.IsSure)
            {
                return plateau;
            }

            longest ??= plateau;
        }

        return longest;
    }

    private static Plateau? Over(IReadOnlyList<StrengthSession> sessions, DateOnly to, int weeks)
    {
        var points = TrendPoint.Between(sessions, DateOnly.FromDayNumber(Math.Max(0, to.DayNumber - (7 * weeks) + 1)), to);
        return points.Length < RobustLine.MinimumPoints || (points[^1].Week - points[0].Week) * 4 < 3 * weeks || HaveRepsChanged(sessions, points.Length, to)
            ? null
            : new Plateau(weeks, RobustLine.Slope(points));
    }

    /// <summary>Whether the usual reps of the last third of so many days differ from those of the first third.</summary>
    private static bool HaveRepsChanged(IReadOnlyList<StrengthSession> sessions, int count, DateOnly to)
    {
        var end = sessions.Count;
        while (sessions[end - 1].Date > to)
        {
            end--;
        }

        var third = Math.Max(2, count / 3);
        return UsualReps(sessions, end - count, end - count + third) is { } before && UsualReps(sessions, end - third, end) is { } after
            && Math.Abs(after - before) >= AnotherRange;
    }

    private static double? UsualReps(IReadOnlyList<StrengthSession> sessions, int from, int to)
    {
        var reps = new List<double>(to - from);
        for (var i = from; i < to; i++)
        {
            if (sessions[i].Source.Set is { Reps: { } done })
            {
                reps.Add(done);
            }
        }

        return reps.Count == 0 ? null : Median.Of(reps);
    }
}
