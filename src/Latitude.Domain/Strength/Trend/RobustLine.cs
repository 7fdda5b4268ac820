namespace Latitude.Domain.Strength.Trend;

/// <summary>
/// A straight line through the sessions of some weeks, or one that bends once on a known day, as an unplanned light day cannot bend it
/// (forecast.md 6): errors have the tails of Student's t with 4 degrees of freedom, days far below the line are light by plan and count
/// for a fifth, neighbouring sessions are alike and count for less than two. Pass the sessions in order of time.
/// </summary>
internal static class RobustLine
{
    /// <summary>Sessions below which there is no line to speak of.</summary>
    public const int MinimumPoints = 5;

    private const int Rounds = 20;
    private const double Freedom = 4;

    /// <summary>So many deviations below the line a day is light by plan.</summary>
    private const double LightDay = -2.5;
    private const double LightDayWeight = 0.2;

    /// <summary>Plates come in steps: no lift is known to less than that, per cent.</summary>
    private const double LeastScatter = 1;

    /// <summary>Neighbouring sessions resemble each other by about 0.3; what the series itself says counts from some twenty sessions on.</summary>
    private const double UsualLikeness = 0.3;
    private const double UsualLikenessSessions = 20;
    private const double MostLikeness = 0.8;

    /// <summary>
    /// For a bend in a few weeks the tails count in full: a session says less under Student's t than under a normal distribution of the same
    /// scale, and level, slope and bend taken out of so few sessions make them scatter less and look less alike than they are. With it the
    /// verdicts on noise of known size are as often wrong as science.md 6.2 has them.
    /// </summary>
    private const double BendInformation = (Freedom + 1) / (Freedom + 3);
    private const int FittedWithBend = 3;
    private const int FittedLine = 2;

    private const double AnyLevel = 1e-6;

    /// <summary>What is expected of a slope before its sessions are seen.</summary>
    private static readonly TrendPrior Expected = new(0.3, 0.5);

    /// <summary>The slope of one line, with the expectation of 0.3 ± 0.5 per cent a week in it.</summary>
    public static SlopeEstimate Slope(ReadOnlySpan<TrendPoint> points) => Fit(points, double.PositiveInfinity, out _);

    /// <summary>
    /// How much steeper the line is after a week than before it, by these sessions alone: no expectation about the change is in it.
    /// The line does not break there, it bends.
    /// </summary>
    public static SlopeEstimate Change(ReadOnlySpan<TrendPoint> points, double week)
    {
        Fit(points, week, out var change);
        return change;
    }

    private static SlopeEstimate Fit(ReadOnlySpan<TrendPoint> points, double bend, out SlopeEstimate change)
    {
        if (points.Length < MinimumPoints)
        {
            throw new ArgumentException("Too few sessions for a line.", nameof(points));
        }

        var isBent = double.IsFinite(bend);
        var origin = points[0];
        var residuals = new double[points.Length];
        var weights = new double[points.Length];
        Array.Fill(weights, 1);
        var scale = double.PositiveInfinity;
        var line = default(NormalEquations);
        for (var round = 0; round < Rounds; round++)
        {
            line = Weighted(points, origin, bend, weights, round == 0 ? 1 : 1 / (scale * scale));
            Residuals(points, origin, bend, line, residuals);
            scale = round == 0 ? FirstScale(residuals) : Scale(residuals, weights, isBent ? FittedWithBend : FittedLine);
            Weigh(residuals, scale, weights);
        }

        var likeness = Likeness(residuals, weights, isBent ? FittedWithBend : 0);
        line = Weighted(points, origin, bend, weights, (isBent ? BendInformation : 1) * (1 - likeness) / (1 + likeness) / (scale * scale));
        change = line.Change;
        return line.Slope;
    }

    private static NormalEquations Weighted(ReadOnlySpan<TrendPoint> points, TrendPoint origin, double bend, double[] weights, double precision)
    {
        var sums = new NormalEquations();
        for (var i = 0; i < points.Length; i++)
        {
            sums.Add(precision * weights[i], points[i].Week - origin.Week, After(points[i], bend), points[i].Percent - origin.Percent);
        }

        sums.Expect(AnyLevel, Expected);
        return sums;
    }

    private static void Residuals(ReadOnlySpan<TrendPoint> points, TrendPoint origin, double bend, NormalEquations line, double[] residuals)
    {
        var (level, slope, change) = line.Solve();
        for (var i = 0; i < points.Length; i++)
        {
            residuals[i] = points[i].Percent - origin.Percent - level - (slope * (points[i].Week - origin.Week)) - (change * After(points[i], bend));
        }
    }

    private static double After(TrendPoint point, double bend) => point.Week > bend ? point.Week - bend : 0;

    private static double FirstScale(double[] residuals)
    {
        var sizes = new List<double>(residuals.Length);
        foreach (var residual in residuals)
        {
            sizes.Add(Math.Abs(residual));
        }

        return Math.Max(LeastScatter, 1.4826 * Median.Of(sizes));
    }

    private static double Scale(double[] residuals, double[] weights, int fitted)
    {
        double sum = 0, count = 0;
        for (var i = 0; i < residuals.Length; i++)
        {
            sum += weights[i] * residuals[i] * residuals[i];
            count += weights[i];
        }

        return Math.Max(LeastScatter, Math.Sqrt(sum / Math.Max(1, count - fitted)));
    }

    private static void Weigh(double[] residuals, double scale, double[] weights)
    {
        for (var i = 0; i < residuals.Length; i++)
        {
            var z = residuals[i] / scale;
            weights[i] = (Freedom + 1) / (Freedom + (z * z)) * (z < LightDay ? LightDayWeight : 1);
        }
    }

    /// <summary>How much a session resembles the one before it, 0 to 0.8.</summary>
    private static double Likeness(double[] residuals, double[] weights, int hidden)
    {
        double products = 0, squares = 0;
        for (var i = 0; i < residuals.Length; i++)
        {
            var own = Math.Sqrt(weights[i]) * residuals[i];
            squares += own * own;
            products += i == 0 ? 0 : own * Math.Sqrt(weights[i - 1]) * residuals[i - 1];
        }

        var seen = squares > 0 ? products / squares : UsualLikeness;
        return Math.Clamp(
            (hidden + (residuals.Length * seen) + (UsualLikenessSessions * UsualLikeness)) / (residuals.Length + UsualLikenessSessions), 0, MostLikeness);
    }
}
