namespace Latitude.Domain.Strength.Trend;

/// <summary>
/// A robust local trend of log e1RM (science.md 5.5): a Kalman filter whose state is the level and its weekly slope, both of which may
/// change. A session far from expectation counts for less, and how far is usual is learnt from the series itself: some lifts are steady
/// to 2 per cent, others swing by 10. For levels, slopes and charts; whether progress has stopped is said by <see cref="Plateau"/>, the next session is foretold by
/// <see cref="Forecasting.LiftForecaster"/>. Learning a session takes constant time and no memory.
/// </summary>
public sealed class LocalTrend
{
    private const double Percent = 0.01;

    /// <summary>
    /// How the level wanders, per cent a week. The 0.6 of science.md 5.5 lags behind real logs, where a lifter changes the plan more
    /// often than the strength changes; measured in docs/decisions/0008-forecast.md.
    /// </summary>
    private const double LevelWander = 3 * Percent;

    /// <summary>How the slope wanders, per cent a week each week.</summary>
    private const double SlopeWander = 0.05 * Percent;

    /// <summary>Good and bad days beyond the error of the estimate.</summary>
    private const double DayEffect = 3 * Percent;

    /// <summary>Before the first session the level is anybody's guess.</summary>
    private const double LevelSpread = 1;

    /// <summary>The first sessions of a new exercise are learning, and count for half.</summary>
    private const int LearningSessions = 2;
    private const double LearningFactor = 2;

    /// <summary>Tails of Student's t with 4 degrees of freedom.</summary>
    private const double TailFreedom = 4;

    /// <summary>How fast a series teaches its own unrest, and within which bounds; a surprise counts for at most three deviations.</summary>
    private const double UnrestRate = 0.1;
    private const double MostSurprise = 9;
    private const double ClippedShare = 1.1;
    private const double LeastUnrest = 0.05;
    private const double MostUnrest = 20;

    /// <summary>Strength fades in a layoff: half a per cent a week from its fourth week on.</summary>
    private const int LayoffDays = 14;
    private const double LayoffGraceWeeks = 3;
    private const double LayoffLoss = 0.5 * Percent;

    /// <summary>
    /// What most lifters gain, those past their first months (science.md 5.5). One expectation for all: the level of a lifter is worked out
    /// from strength and progress, and must not be put into them beforehand.
    /// </summary>
    private static readonly TrendPrior Usual = new(0.35, 0.3);

    private DateOnly _date;
    private int _sessions;
    private double _level;
    private double _slope;
    private double _levelVariance;
    private double _slopeVariance;
    private double _covariance;
    private double _unrest = 1;

    /// <summary>Sessions learnt from.</summary>
    public int Sessions => _sessions;

    /// <summary>The estimate after the last session; null before the first.</summary>
    public TrendEstimate? Current => _sessions == 0 ? null : new TrendEstimate(
        _date, Math.Exp(_level), Math.Sqrt(_levelVariance), new SlopeEstimate(_slope / Percent, Math.Sqrt(_slopeVariance) / Percent));

    /// <summary>The estimate after each of some days in order; one for each.</summary>
    public static IReadOnlyList<TrendEstimate> Through(IReadOnlyList<StrengthSession> sessions)
    {
        var trend = new LocalTrend();
        var estimates = new TrendEstimate[sessions.Count];
        for (var i = 0; i < estimates.Length; i++)
        {
            trend.Observe(sessions[i]);
            estimates[i] = trend.Current!.Value;
        }

        return estimates;
    }

    /// <summary>Learns the best e1RM of a day. Days come in order; an earlier one than the last is our bug and throws.</summary>
    /// <param name="session">The best set of a day with its error.</param>
    public void Observe(in StrengthSession session)
    {
        var log = Math.Log(session.Kilograms);
        if (_sessions == 0)
        {
            (_level, _slope) = (log, Usual.PercentPerWeek * Percent);
            (_levelVariance, _slopeVariance) = (LevelSpread * LevelSpread, Usual.Spread * Usual.Spread * Percent * Percent);
        }
        else
        {
            if (session.Date < _date)
            {
                throw new ArgumentException("Days come in order.", nameof(session));
            }

            Pass(session.Date.DayNumber - _date.DayNumber);
        }

        var own = _sessions < LearningSessions ? LearningFactor * session.RelativeError : session.RelativeError;
        Learn(log, _unrest * ((own * own) + (DayEffect * DayEffect)));
        _date = session.Date;
        _sessions++;
    }

    /// <summary>Moves level and slope to a later day.</summary>
    private void Pass(int days)
    {
        var weeks = days / 7.0;
        _level += _slope * weeks;
        if (days > LayoffDays)
        {
            _level -= LayoffLoss * Math.Max(0, weeks - LayoffGraceWeeks);
        }

        _levelVariance += (2 * weeks * _covariance) + (weeks * weeks * _slopeVariance) + (_unrest * LevelWander * LevelWander * weeks);
        _covariance += weeks * _slopeVariance;
        _slopeVariance += SlopeWander * SlopeWander * weeks;
    }

    private void Learn(double log, double noise)
    {
        var surprise = log - _level;
        var expected = _levelVariance + noise;
        var square = surprise * surprise / expected;
        var variance = expected * Math.Max(1, (TailFreedom + square) / (TailFreedom + 1));
        var levelGain = _levelVariance / variance;
        var slopeGain = _covariance / variance;
        _level += levelGain * surprise;
        _slope += slopeGain * surprise;
        _slopeVariance -= slopeGain * _covariance;
        _covariance -= levelGain * _covariance;
        _levelVariance -= levelGain * _levelVariance;
        if (_sessions > 0)
        {
            LearnUnrest(square);
        }
    }

    /// <summary>
    /// A series that surprises more than expected is given more noise, one that surprises less is given less. Clipping takes a little off
    /// the mean of the squares, which is put back.
    /// </summary>
    private void LearnUnrest(double square)
    {
        var seen = ClippedShare * Math.Min(square, MostSurprise);
        _unrest = Math.Clamp(_unrest * (1 + (UnrestRate * (seen - 1))), LeastUnrest, MostUnrest);
    }
}
