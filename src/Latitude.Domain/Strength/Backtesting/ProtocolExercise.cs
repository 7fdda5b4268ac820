using Latitude.Domain.Strength.Forecasting;

namespace Latitude.Domain.Strength.Backtesting;

/// <summary>All sets of one lifter under one raw name, after rows that are no sets of strength training have been dropped (forecast.md 1, steps 2 to 4).</summary>
internal sealed class ProtocolExercise
{
    private const int MinimumSessions = 10;
    private const double LoadedZeroShare = 0.2;
    private const double BodyweightZeroShare = 0.8;
    private const double TypingErrorFactor = 3;
    private const double TypingErrorKilograms = 700;
    private const double BodyweightMedianReps = 16;

    private readonly string _name;
    private readonly List<ProtocolSet> _sets = [];
    private int _zeros;

    public ProtocolExercise(string name) => _name = name;

    public void Add(DateOnly date, string workout, double kilograms, int reps)
    {
        _sets.Add(new ProtocolSet(date, workout, kilograms, reps));
        _zeros += kilograms > 0 ? 0 : 1;
    }

    /// <summary>The sessions of a loaded exercise; null where it is none or too short.</summary>
    public List<BacktestSession>? Loaded()
    {
        if (ZeroShare > LoadedZeroShare || RawNames.IsAssisted(_name) || RawNames.IsBodyweight(_name))
        {
            return null;
        }

        var limit = Math.Min(TypingErrorFactor * MedianLoad(), TypingErrorKilograms);
        var sessions = new List<BacktestSession>();
        foreach (var (date, workout, sets) in Days(set => set.Kilograms > 0 && set.Kilograms <= limit))
        {
            if (LiftSession.Of(date, workout, sets) is { Best: { } best } session)
            {
                sessions.Add(new BacktestSession(date, workout, session.Top, best));
            }
        }

        return sessions.Count < MinimumSessions ? null : sessions;
    }

    /// <summary>The days of a bodyweight movement, its plain sets of at most 20 reps only; null where it is none, too short or of too many reps.</summary>
    public List<BacktestSession>? Bodyweight()
    {
        if (!RawNames.IsBodyweight(_name) && ZeroShare <= BodyweightZeroShare)
        {
            return null;
        }

        var sessions = new List<BacktestSession>();
        foreach (var (date, workout, sets) in Days(set => !(set.Kilograms > 0) && set.Reps <= LiftSession.MaximumTopReps))
        {
            var most = 0;
            foreach (var set in sets)
            {
                most = Math.Max(most, set.Reps);
            }

            var best = new LiftSet(1, most);
            sessions.Add(new BacktestSession(date, workout, best, best));
        }

        return sessions.Count < MinimumSessions || Median.Of(sessions.ConvertAll(session => (double)session.Top.Reps)) > BodyweightMedianReps
            ? null
            : sessions;
    }

    private double ZeroShare => (double)_zeros / _sets.Count;

    private double MedianLoad()
    {
        var loads = new List<double>(_sets.Count);
        foreach (var set in _sets)
        {
            if (set.Kilograms > 0)
            {
                loads.Add(set.Kilograms);
            }
        }

        return loads.Count == 0 ? 0 : Median.Of(loads);
    }

    /// <summary>The sets that are kept, day by day; the title is that of the day's first.</summary>
    private IEnumerable<(DateOnly Date, string Workout, LiftSet[] Sets)> Days(Func<ProtocolSet, bool> keep)
    {
        var day = new List<LiftSet>();
        var first = default(ProtocolSet);
        foreach (var set in _sets)
        {
            if (!keep(set))
            {
                continue;
            }

            if (day.Count > 0 && set.Date != first.Date)
            {
                yield return (first.Date, first.Workout, [.. day]);
                day.Clear();
            }

            if (day.Count == 0)
            {
                first = set;
            }

            day.Add(new LiftSet(set.Kilograms, set.Reps));
        }

        if (day.Count > 0)
        {
            yield return (first.Date, first.Workout, [.. day]);
        }
    }

    private readonly record struct ProtocolSet(DateOnly Date, string Workout, double Kilograms, int Reps);
}
