using System.Runtime.InteropServices;
using Latitude.Domain.Exercises;
using Latitude.Domain.Strength.Forecasting;
using Latitude.Domain.Training;

namespace Latitude.Domain.Strength;

/// <summary>
/// The sets of one exercise that say something about strength, oldest first: work sets with reps, no implausible entries, no loads of more
/// than three times the exercise's median, which are typing errors (forecast.md 1).
/// </summary>
internal sealed class ExerciseSets
{
    private const double TypingErrorFactor = 3;

    /// <summary>Any one number does: where no mass is known, all plain sets are taken at the same.</summary>
    private const double LoadOfBodyAlone = 1;

    private readonly List<HistorySet> _sets = [];

    public ExerciseSets(Exercise exercise) => Exercise = exercise;

    public Exercise Exercise { get; }

    public void Add(in HistorySet set) => _sets.Add(set);

    /// <summary>The best day by day, oldest first; empty where no set allows an estimate.</summary>
    /// <param name="counts">Which loads in kilograms count; all where left out.</param>
    public List<StrengthSession> Sessions(Func<double, bool>? counts = null)
    {
        var sessions = new List<StrengthSession>();
        var limit = Limit();
        foreach (var set in _sets)
        {
            var reps = set.Set.Reps!.Value;
            var reserve = (double?)set.Set.Reserve?.Value;
            if (Total(set, limit) is not { } total || counts?.Invoke(total) == false || OneRepMax.Kilograms(total, reps, reserve) is not { } estimate)
            {
                continue;
            }

            var session = new StrengthSession(set.Workout.Date, estimate, OneRepMax.RelativeError(reps, reserve), set);
            if (sessions.Count == 0 || sessions[^1].Date != session.Date)
            {
                sessions.Add(session);
            }
            else if (estimate > sessions[^1].Kilograms)
            {
                sessions[^1] = session;
            }
        }

        return sessions;
    }

    /// <summary>
    /// What each day says to the forecast, oldest first. Where no mass is ever known, as for pull-ups without a bodyweight, the plain
    /// sets are taken at one and the same load: their reps still say something.
    /// </summary>
    public List<LiftSession> LiftSessions()
    {
        var sessions = new List<LiftSession>();
        var limit = Limit();
        var day = new List<LiftSet>();
        for (var i = 0; i < _sets.Count; i++)
        {
            var set = _sets[i];
            if ((limit > 0 ? Total(set, limit) : IsBodyAlone(set) ? LoadOfBodyAlone : null) is { } load)
            {
                day.Add(new LiftSet(load, set.Set.Reps!.Value));
            }

            if (i + 1 == _sets.Count || _sets[i + 1].Workout.Date != set.Workout.Date)
            {
                if (LiftSession.Of(set.Workout.Date, set.Workout.Title, CollectionsMarshal.AsSpan(day)) is { } session)
                {
                    sessions.Add(session);
                }

                day.Clear();
            }
        }

        return sessions;
    }

    /// <summary>The heaviest set; null where no mass is known.</summary>
    public PersonalRecord? Heaviest()
    {
        PersonalRecord? best = null;
        var limit = Limit();
        foreach (var set in _sets)
        {
            if (Total(set, limit) is { } total && !(total <= best?.Value))
            {
                best = new PersonalRecord(Exercise, RecordKind.Load, total, set.Workout.Date, set);
            }
        }

        return best;
    }

    /// <summary>The set of most reps with the body alone; null where there is none.</summary>
    public PersonalRecord? MostReps()
    {
        PersonalRecord? best = null;
        foreach (var set in _sets)
        {
            if (IsBodyAlone(set) && !(set.Set.Reps <= best?.Value))
            {
                best = new PersonalRecord(Exercise, RecordKind.Reps, set.Set.Reps!.Value, set.Workout.Date, set);
            }
        }

        return best;
    }

    /// <summary>The heaviest for each number of reps from 1 on; the first of equals. Ends where no set had so many.</summary>
    public List<RepMax> RepMaxes(int mostReps)
    {
        var best = new RepMax?[mostReps];
        var limit = Limit();
        foreach (var set in _sets)
        {
            var reps = set.Set.Reps!.Value;
            if (Total(set, limit) is { } total)
            {
                for (var row = Math.Min(reps, mostReps) - 1; row >= 0 && !(total <= best[row]?.Kilograms); row--)
                {
                    best[row] = new RepMax(row + 1, total, reps, set.Workout.Date);
                }
            }
        }

        return [.. best.TakeWhile(row => row is not null).Select(row => row!.Value)];
    }

    private static double? Total(in HistorySet set, double limit) =>
        set.TotalKilograms is { } total && (double)total <= limit ? (double)total : null;

    private static bool IsBodyAlone(in HistorySet set) => set.Set is { LoadKind: LoadKind.Added, Load: null or { Value: 0 } };

    private double Limit()
    {
        var loads = new List<double>(_sets.Count);
        foreach (var set in _sets)
        {
            if (set.TotalKilograms is { } total)
            {
                loads.Add((double)total);
            }
        }

        return loads.Count == 0 ? 0 : TypingErrorFactor * Median.Of(loads);
    }
}
