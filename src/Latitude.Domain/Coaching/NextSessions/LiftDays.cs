using Latitude.Domain.Exercises;
using Latitude.Domain.Form;
using Latitude.Domain.Training;

namespace Latitude.Domain.Coaching.NextSessions;

/// <summary>Finds the days of an exercise in a history.</summary>
public static class LiftDays
{
    /// <summary>How far back a next session looks.</summary>
    public const int Weeks = 26;

    /// <summary>
    /// The days of an exercise in the weeks up to a date, oldest first. Assisted, plain and weighted forms of one bodyweight movement are one
    /// exercise; work without reps and entries that cannot be right are left out.
    /// </summary>
    /// <param name="history">The history.</param>
    /// <param name="exercise">The exercise.</param>
    /// <param name="to">The last day that counts.</param>
    public static IReadOnlyList<LiftDay> Of(History history, Exercise exercise, DateOnly to)
    {
        var measured = exercise.PlainForm ?? exercise;
        var days = new List<LiftDay>();
        var sets = new List<LoadedSet>();
        DateOnly? date = null;
        foreach (ref readonly var set in history.Between(to.AddDays(-7 * Weeks), to))
        {
            if (set.Match.Exercise is not { } done || (done.PlainForm ?? done).Index != measured.Index
                || set is not { IsStrength: true, Set: { IsWork: true, IsImplausible: false, Reps: not null } })
            {
                continue;
            }

            if (date != set.Workout.Date)
            {
                Close(days, date, sets);
                date = set.Workout.Date;
            }

            sets.Add(new LoadedSet(Kilograms(set.Set), set.Set.Reps.Value, (double?)set.Set.Reserve?.Value));
        }

        Close(days, date, sets);
        return days;
    }

    /// <summary>
    /// Kilograms of the body that an exercise lifts, by the newest day whose bodyweight is known; 0 where the body is no part of the load, null
    /// where nothing is known of it.
    /// </summary>
    /// <param name="history">The history.</param>
    /// <param name="exercise">The exercise.</param>
    /// <param name="to">The last day that counts.</param>
    public static double? BodyKilograms(History history, Exercise exercise, DateOnly to)
    {
        var measured = exercise.PlainForm ?? exercise;
        double? body = measured.BodyweightFraction == 0 ? 0 : null;
        foreach (ref readonly var set in history.Between(to.AddDays(-7 * Weeks), to))
        {
            if (set.Match.Exercise is { } done && (done.PlainForm ?? done).Index == measured.Index && set.TotalKilograms is { } total)
            {
                body = (double)total - (Kilograms(set.Set) ?? 0);
            }
        }

        return body;
    }

    /// <summary>
    /// What films showed on the last day the exercise was done, of several the one that lowers the load most; null where none was made then:
    /// what an older film showed has been followed already.
    /// </summary>
    /// <param name="history">The history.</param>
    /// <param name="exercise">The exercise.</param>
    /// <param name="to">The last day that counts.</param>
    public static FormResult? LastForm(History history, Exercise exercise, DateOnly to)
    {
        var measured = exercise.PlainForm ?? exercise;
        FormResult? form = null;
        DateOnly? date = null;
        foreach (ref readonly var set in history.Between(to.AddDays(-7 * Weeks), to))
        {
            if (set.Match.Exercise is not { } done || (done.PlainForm ?? done).Index != measured.Index || !set.Set.IsWork)
            {
                continue;
            }

            form = date == set.Workout.Date ? form : null;
            date = set.Workout.Date;
            if (set.Set.Form is { } seen && (form is null || seen.LoadChange < form.LoadChange))
            {
                form = seen;
            }
        }

        return form;
    }

    private static void Close(List<LiftDay> days, DateOnly? date, List<LoadedSet> sets)
    {
        if (date is { } day && sets.Count > 0)
        {
            days.Add(new LiftDay(day, [.. sets]));
            sets.Clear();
        }
    }

    private static double? Kilograms(PerformedSet set) => set.LoadKind switch
    {
        LoadKind.Added => (double)(set.Load?.Kilograms ?? 0),
        LoadKind.Assistance => -(double)(set.Load?.Kilograms ?? 0),
        _ => (double?)set.Load?.Kilograms,
    };
}
