using Latitude.Domain.Strength;
using Latitude.Domain.Strength.Forecasting;
using Latitude.Domain.Strength.Trend;
using Latitude.Domain.Training;

namespace Latitude.Domain.Coaching.Trials;

/// <summary>What the log says about the weeks of a trial against the weeks before. The wash-in does not count.</summary>
internal sealed class TrialOutcome
{
    private const int LeastSessions = 4;

    private readonly Trial _trial;
    private readonly History _history;
    private readonly DateOnly _to;
    private readonly TrialSettings _settings;
    private readonly DateOnly _scoredFrom;
    private readonly List<ExerciseSets> _lifts = [];

    public TrialOutcome(Trial trial, History history, DateOnly to, TrialSettings settings)
    {
        (_trial, _history, _to, _settings) = (trial, history, to, settings);
        _scoredFrom = trial.Start.AddDays(7 * settings.WashInWeeks);
        foreach (var sets in StrengthAnalysis.ByExercise(history, to))
        {
            if (trial.IndexLifts.Contains(sets.Exercise.Id))
            {
                _lifts.Add(sets);
            }
        }
    }

    /// <summary>The change of slope over all lifts with at least four days before and after; null where none has.</summary>
    public TrialEffect? Effect()
    {
        var changes = new List<SlopeEstimate>(_lifts.Count);
        foreach (var lift in _lifts)
        {
            if ((TestDays(lift) ?? Enough(lift.Sessions())) is { } points)
            {
                changes.Add(RobustLine.Change(points, _trial.BaselineWeeks));
            }
        }

        return TrialEffect.Of(changes, _settings);
    }

    /// <summary>How much more the lifts did than foretold, before and after; null with fewer than four such days on either side.</summary>
    public RepSurprise? Surprise()
    {
        var (before, after) = (new List<double>(), new List<double>());
        foreach (var lift in _lifts)
        {
            var forecaster = new LiftForecaster();
            foreach (var session in lift.LiftSessions())
            {
                if (forecaster.Sessions > 0 && session.Date >= _trial.BaselineStart && (session.Date < _trial.Start || session.Date >= _scoredFrom))
                {
                    var foretold = forecaster.Reps(session.Date, session.Top.Kilograms, session.Workout).Median;
                    (session.Date < _trial.Start ? before : after).Add(Math.Min(session.Top.Reps, RepsForecast.MaximumReps) - foretold);
                }

                forecaster.Observe(session);
            }
        }

        return before.Count < LeastSessions || after.Count < LeastSessions ? null : new RepSurprise(
            before.Average(), after.Average(), Math.Sqrt(ErrorOfMean(before) + ErrorOfMean(after)));
    }

    /// <summary>How much longer the workouts with the changed exercises have become; null where times were not logged on both sides.</summary>
    public double? MoreTime()
    {
        var (before, after) = (Minutes(_trial.BaselineStart, _trial.Start.AddDays(-1)), Minutes(_scoredFrom, _to));
        return before.Count < LeastSessions || after.Count < LeastSessions ? null : (Median.Of(after) / Median.Of(before)) - 1;
    }

    /// <summary>The days of the test set, where it was done often enough on both sides.</summary>
    private TrendPoint[]? TestDays(ExerciseSets lift)
    {
        foreach (var test in _trial.TestSets)
        {
            if (test.Exercise == lift.Exercise.Id)
            {
                return Enough(lift.Sessions(test.HasLoad));
            }
        }

        return null;
    }

    private TrendPoint[]? Enough(List<StrengthSession> sessions)
    {
        sessions.RemoveAll(session => session.Date >= _trial.Start && session.Date < _scoredFrom);
        var points = TrendPoint.Between(sessions, _trial.BaselineStart, _to);
        var before = 0;
        foreach (var point in points)
        {
            before += point.Week < _trial.BaselineWeeks ? 1 : 0;
        }

        return before < LeastSessions || points.Length - before < LeastSessions ? null : points;
    }

    private List<double> Minutes(DateOnly from, DateOnly to)
    {
        var minutes = new List<double>();
        Workout? last = null;
        foreach (ref readonly var set in _history.Between(from, to))
        {
            if (!ReferenceEquals(set.Workout, last) && set.Workout.Duration is { TotalMinutes: > 0 } duration && IsTouched(set))
            {
                last = set.Workout;
                minutes.Add(duration.TotalMinutes);
            }
        }

        return minutes;
    }

    /// <summary>An added exercise was in no workout before: there all workouts with an index lift are compared.</summary>
    private bool IsTouched(in HistorySet set)
    {
        if (set.Match.Exercise is not { } exercise)
        {
            return false;
        }

        var id = exercise.PlainForm?.Id ?? exercise.Id;
        return _trial.IndexLifts.Contains(id) || _trial.Changes.Any(change => change.Exercise == id);
    }

    private static double ErrorOfMean(List<double> values)
    {
        var mean = values.Average();
        var squares = 0.0;
        foreach (var value in values)
        {
            squares += (value - mean) * (value - mean);
        }

        return squares / (values.Count - 1) / values.Count;
    }
}
