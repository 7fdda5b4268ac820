using Latitude.Liftoscript.Playing;

namespace Latitude.Liftoscript.Following;

/// <summary>Plays a routine on as prescribed, and finds the dates.</summary>
internal static class Foresight
{
    public const int MostWorkouts = 200;

    public static List<ComingWorkout> Of(RoutineState state, RoutineCourse course, DateOnly today, int count)
    {
        var dates = Dates(state, today, count);
        var coming = new List<ComingWorkout>(count);
        for (var i = 0; i < count; i++)
        {
            var day = course.Run.NextDay;
            coming.Add(new ComingWorkout(i < dates.Count ? dates[i] : null, course.Clone().Prepare(day)));
            var workout = course.Prepare(day);
            foreach (var exercise in workout.Exercises)
            {
                for (var set = 0; set < exercise.Sets.Count; set++)
                {
                    var asked = exercise.Sets[set];
                    workout.Complete(exercise, set, new SetResult { Reps = asked.Reps, Rpe = asked.LogRpe ? asked.Rpe : null, SetTime = asked.SetTime });
                }
            }

            course.Finish(workout);
        }

        return coming;
    }

    /// <summary>A workout moved away leaves its date and takes the new one; a date that has gone by is of no more use.</summary>
    private static List<DateOnly> Dates(RoutineState state, DateOnly today, int count)
    {
        if (state.Status != RoutineStatus.Running || state.Settings.Days is not { } days)
        {
            return [];
        }

        DateOnly? last = null;
        foreach (var workout in state.Workouts)
        {
            // A date after today is the mistake of a clock: it must not hold up what is due.
            last = workout.Event.Date <= today && !(workout.Event.Date <= last) ? workout.Event.Date : last;
        }

        var first = last == today ? today.AddDays(1) : today;
        var dates = new SortedSet<DateOnly>();
        foreach (var (from, to) in state.Moved)
        {
            if (to >= first && !(from <= last))
            {
                dates.Add(to);
            }
        }

        foreach (var date in days.Dates(last, first).Take(count + state.Moved.Count))
        {
            if (!state.Moved.ContainsKey(date))
            {
                dates.Add(date);
            }
        }

        return [.. dates.Take(count)];
    }
}
