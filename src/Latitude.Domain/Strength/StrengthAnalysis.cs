using Latitude.Domain.Exercises;
using Latitude.Domain.Strength.Trend;
using Latitude.Domain.Training;

namespace Latitude.Domain.Strength;

/// <summary>Strength and personal records per exercise.</summary>
public sealed class StrengthAnalysis
{
    /// <summary>Twelve weeks; what is older says nothing about now.</summary>
    private const int RecentDays = 84;
    private const int CurrentDays = 3;

    /// <summary>What a slope needs before it is shown: so many days of training, so many days apart.</summary>
    private const int LeastSlopeSessions = 5;
    private const int LeastSlopeSpan = 21;

    private StrengthAnalysis(List<StrengthSeries> series, List<PersonalRecord> records)
    {
        Series = series;
        Records = records;
    }

    /// <summary>One series for each exercise with at least one estimate, most days of training first.</summary>
    public IReadOnlyList<StrengthSeries> Series { get; }

    /// <summary>Personal records, newest first.</summary>
    public IReadOnlyList<PersonalRecord> Records { get; }

    /// <summary>Analyses all sets of understood exercises up to a day; holds and bands have no load to judge by.</summary>
    /// <param name="history">The history.</param>
    /// <param name="to">The last day that counts; slopes need training in the 12 weeks before it.</param>
    /// <param name="from">The first day that counts; all where left out.</param>
    public static StrengthAnalysis Of(History history, DateOnly to, DateOnly from = default)
    {
        var series = new List<StrengthSeries>();
        var records = new List<PersonalRecord>();
        foreach (var sets in ByExercise(history, to, from))
        {
            AddRecord(records, sets.Heaviest());
            AddRecord(records, sets.MostReps());
            var sessions = sets.Sessions();
            if (sessions.Count == 0)
            {
                continue;
            }

            var best = Best(sessions);
            var trend = LocalTrend.Through(sessions);
            records.Add(new PersonalRecord(sets.Exercise, RecordKind.OneRepMax, best.Kilograms, best.Date, best.Source));
            series.Add(new StrengthSeries
            {
                Exercise = sets.Exercise,
                Sessions = sessions,
                Best = best,
                CurrentKilograms = Current(sessions, to),
                Trend = trend,
                Slope = IsEnoughForSlope(sessions, to) ? trend[^1].Slope : null,
                Plateau = Plateau.Of(sessions, to),
            });
        }

        series.Sort((a, b) => b.Sessions.Count != a.Sessions.Count
            ? b.Sessions.Count.CompareTo(a.Sessions.Count)
            : string.CompareOrdinal(a.Exercise.Id, b.Exercise.Id));
        records.Sort((a, b) => b.Date != a.Date
            ? b.Date.CompareTo(a.Date)
            : string.CompareOrdinal(a.Exercise.Id, b.Exercise.Id));
        return new StrengthAnalysis(series, records);
    }

    /// <summary>The sets that say something about strength, gathered by understood exercise; assisted, plain and weighted forms of one movement together.</summary>
    internal static Dictionary<int, ExerciseSets>.ValueCollection ByExercise(History history, DateOnly to, DateOnly from = default)
    {
        var byExercise = new Dictionary<int, ExerciseSets>();
        foreach (ref readonly var set in history.Between(from, to))
        {
            if (set.Match.Exercise is { LoadType: not (LoadType.Hold or LoadType.Band) } exercise
                && set is { CountsAsWork: true, Set: { IsImplausible: false, Reps: > 0 } })
            {
                var measured = exercise.PlainForm ?? exercise;
                if (!byExercise.TryGetValue(measured.Index, out var sets))
                {
                    byExercise[measured.Index] = sets = new ExerciseSets(measured);
                }

                sets.Add(set);
            }
        }

        return byExercise.Values;
    }

    private static double Current(List<StrengthSession> sessions, DateOnly to)
    {
        var first = FirstRecent(sessions, to);
        return first < 0
            ? sessions[^1].Kilograms
            : Median.Of(sessions[Math.Max(first, sessions.Count - CurrentDays)..].ConvertAll(session => session.Kilograms));
    }

    private static int FirstRecent(List<StrengthSession> sessions, DateOnly to) =>
        sessions.FindIndex(session => session.Date.DayNumber > to.DayNumber - RecentDays);

    private static bool IsEnoughForSlope(List<StrengthSession> sessions, DateOnly to)
    {
        var first = FirstRecent(sessions, to);
        return first >= 0 && sessions.Count - first >= LeastSlopeSessions
            && sessions[^1].Date.DayNumber - sessions[first].Date.DayNumber >= LeastSlopeSpan;
    }

    private static void AddRecord(List<PersonalRecord> records, PersonalRecord? record)
    {
        if (record is { } found)
        {
            records.Add(found);
        }
    }

    private static StrengthSession Best(List<StrengthSession> sessions)
    {
        var best = sessions[0];
        foreach (var session in sessions)
        {
            if (session.Kilograms > best.Kilograms)
            {
                best = session;
            }
        }

        return best;
    }
}
