using Latitude.Domain.Exercises;
using Latitude.Domain.Strength.Forecasting;
using Latitude.Domain.Training;

namespace Latitude.Domain.Strength;

/// <summary>
/// One lift on a page: what was lifted for how many reps, week by week, and where it is likely to go. Assisted, plain and weighted forms of one
/// movement are one lift, as everywhere.
/// </summary>
public sealed record LiftBook
{
    /// <summary>Most reps of the table; beyond, a record says more of patience than of strength.</summary>
    public const int MostReps = 12;

    /// <summary>The exercise.</summary>
    public required Exercise Exercise { get; init; }

    /// <summary>The heaviest for each number of reps from 1 on, as far as there is one. Loads never rise with the reps.</summary>
    public required IReadOnlyList<RepMax> RepMaxes { get; init; }

    /// <summary>The calendar weeks up to now, oldest first, those without a set included.</summary>
    public required IReadOnlyList<LiftWeek> Weeks { get; init; }

    /// <summary>The forecast week by week; empty where nothing can be foretold.</summary>
    public required IReadOnlyList<WeekAhead> Ahead { get; init; }

    /// <summary>All of it.</summary>
    /// <param name="history">The history.</param>
    /// <param name="exercise">A plain form; see <see cref="Exercise.PlainForm"/>.</param>
    /// <param name="to">The last day that counts.</param>
    /// <param name="weeks">How many calendar weeks, the running one included.</param>
    /// <param name="weeksAhead">How far the forecast looks, 1 to <see cref="WeekAhead.Furthest"/>.</param>
    public static LiftBook Of(History history, Exercise exercise, DateOnly to, int weeks, int weeksAhead)
    {
        var sets = new ExerciseSets(exercise);
        var firstMonday = Monday(to).AddDays(-7 * (weeks - 1));
        var counts = new int[weeks];
        var tonnage = new double[weeks];
        foreach (ref readonly var set in history.Between(DateOnly.MinValue, to))
        {
            if ((set.Match.Exercise?.PlainForm ?? set.Match.Exercise) != exercise || !set.CountsAsWork)
            {
                continue;
            }

            var week = (set.Workout.Date.DayNumber - firstMonday.DayNumber) / 7;
            if (set.Workout.Date >= firstMonday)
            {
                counts[week]++;
                tonnage[week] += set.Set.IsImplausible ? 0 : (double)(set.TotalKilograms ?? 0) * (set.Set.Reps ?? 0);
            }

            if (set.Set is { IsImplausible: false, Reps: > 0 })
            {
                sets.Add(set);
            }
        }

        var forecaster = new LiftForecaster();
        foreach (var session in sets.LiftSessions())
        {
            forecaster.Observe(session);
        }

        return new LiftBook
        {
            Exercise = exercise,
            RepMaxes = sets.RepMaxes(MostReps),
            Weeks = [.. counts.Select((count, week) => new LiftWeek(firstMonday.AddDays(7 * week), count, tonnage[week]))],
            Ahead = forecaster.WeeksAhead(weeksAhead),
        };
    }

    private static DateOnly Monday(DateOnly date) => date.AddDays(-(((int)date.DayOfWeek + 6) % 7));
}
