using Latitude.Domain.Exercises;

namespace Latitude.Domain.Strength.Forecasting;

/// <summary>
/// Foretells one lifter's next session of one exercise from the sessions before it (forecast.md 4). Learning a session takes constant
/// time and the memory is bounded, so that a history is replayed in one pass and a new session costs the same after ten years. A
/// changed old session means replaying the series. Reps never come out of an e1RM formula.
/// </summary>
public sealed class LiftForecaster
{
    /// <summary>How far above the heaviest remembered load a load may be chosen where the gym has several steps within it.</summary>
    private const double LargestStep = 1.05;

    private readonly RepsMemory _reps = new();
    private readonly OneRepMaxMemory _best = new();

    /// <summary>Sessions learnt from.</summary>
    public int Sessions => _reps.Count;

    /// <summary>The newest session; null before the first.</summary>
    public LiftSession? Last { get; private set; }

    /// <summary>The chance of success that a load is chosen for: 0.8 for beginners, who are to succeed; 0.7 for others (science.md 5.5).</summary>
    public static double ChanceFor(ExperienceLevel level) => level == ExperienceLevel.Beginner ? 0.8 : 0.7;

    /// <summary>Learns a session. Sessions come in order of date; an earlier one than the last is our bug and throws.</summary>
    public void Observe(in LiftSession session)
    {
        if (Last is { } last && session.Date < last.Date)
        {
            throw new ArgumentException("Sessions come in order of date.", nameof(session));
        }

        _reps.Observe(session.Date, session.Top, session.Workout);
        if (session.Best is { } best)
        {
            _best.Observe(session.Date, best, session.Workout);
        }

        Last = session;
    }

    /// <summary>The best e1RM of a session on a day; null before the first session with a set of 1 to 12 reps.</summary>
    /// <param name="date">The day of the coming session.</param>
    /// <param name="workout">Its title, where known: sessions of the same title count for more.</param>
    public OneRepMaxForecast? Best(DateOnly date, string workout = "") => _best.Forecast(date, workout);

    /// <summary>The reps of a top set with a load; all numbers alike before the first session.</summary>
    /// <param name="date">The day of the coming session.</param>
    /// <param name="kilograms">Load on the scale of the series, more than 0.</param>
    /// <param name="workout">Its title, where known.</param>
    public RepsForecast Reps(DateOnly date, double kilograms, string workout = "")
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(kilograms);
        return _reps.Forecast(date, kilograms, workout);
    }

    /// <summary>
    /// The heaviest loadable load for which all target reps succeed with at least that chance; null before the first session, or where
    /// none of the loads is light enough. What a lifter did with a load never tried says little about one that is far from it (heavy
    /// loads were chosen on good days), so at most one step of the gym, or 5 per cent where its steps are finer, is gone beyond the
    /// heaviest of the remembered sessions.
    /// </summary>
    /// <param name="date">The day of the coming session.</param>
    /// <param name="targetReps">Reps that are to succeed, 1 to 20.</param>
    /// <param name="chance">Chance asked for; see <see cref="ChanceFor"/>.</param>
    /// <param name="loadable">The loads that can be made, in kilograms on the scale of the series, in ascending order.</param>
    /// <param name="workout">Its title, where known.</param>
    public LoadChoice? ChooseLoad(DateOnly date, int targetReps, double chance, ReadOnlySpan<double> loadable, string workout = "")
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(targetReps, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(targetReps, RepsForecast.MaximumReps);
        for (var i = Heaviest(loadable); i >= 0; i--)
        {
            var forecast = _reps.Forecast(date, loadable[i], workout);
            if (forecast.AtLeast(targetReps) is var reached && reached >= chance)
            {
                return new LoadChoice(loadable[i], targetReps, reached, forecast);
            }
        }

        return null;
    }

    /// <summary>
    /// The best e1RM week by week, if training goes on as it does: the forecast for a session on that day, which widens with the gap by
    /// itself, moved by the usual gain and widened a little more. Measured over real logs up to 26 weeks ahead (docs/forecast.md); empty
    /// before the first session with a set of 1 to 12 reps.
    /// </summary>
    /// <param name="weeks">How many weeks after the last session, 1 to 26.</param>
    public IReadOnlyList<WeekAhead> WeeksAhead(int weeks)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(weeks, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(weeks, WeekAhead.Furthest);
        if (Last is not { } last || _best.Count == 0)
        {
            return [];
        }

        var ahead = new WeekAhead[weeks];
        double below = 0, above = 0;
        for (var week = 1; week <= weeks; week++)
        {
            var date = last.Date.AddDays(7 * week);
            var forecast = _best.Forecast(date, "")!;
            var median = forecast.LogQuantile(0.5);
            var wider = 1 + (WeekAhead.Widening * Math.Min(week / WeekAhead.WideningWeeks, 1));
            below = Math.Max(below, wider * (median - forecast.LogQuantile(0.1)));
            above = Math.Max(above, wider * (forecast.LogQuantile(0.9) - median));
            var middle = median + (WeekAhead.GainPerWeek * week);
            ahead[week - 1] = new WeekAhead(date, Math.Exp(middle - below), Math.Exp(middle), Math.Exp(middle + above));
        }

        return ahead;
    }

    /// <summary>Position of the heaviest load that may be tried; −1 where nothing is remembered.</summary>
    private int Heaviest(ReadOnlySpan<double> loadable)
    {
        var remembered = _reps.HeaviestRemembered;
        var heaviest = -1;
        for (var i = 0; i < loadable.Length && remembered > 0; i++)
        {
            var isNextStep = loadable[i] > remembered && (i == 0 || loadable[i - 1] <= remembered);
            if (loadable[i] <= remembered * LargestStep || isNextStep)
            {
                heaviest = i;
            }
        }

        return heaviest;
    }
}
