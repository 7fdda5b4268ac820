using Latitude.Domain.Programs;
using Latitude.Domain.Training;

namespace Latitude.Domain.Coaching.Plans;

/// <summary>
/// A program as the log it would leave behind, done to the letter: so that everything that judges logs judges plans unchanged. Its weeks begin on a
/// Monday of no meaning; days are spread over the week as lifters usually do. It is laid out twice, so that the half reps in the middle of ranges come
/// out even.
/// </summary>
public static class PlanCalendar
{
    private const int Rounds = 2;

    private static readonly DateOnly FirstMonday = new(2001, 1, 1);

    /// <summary>For so many training days a week, the days after Monday.</summary>
    private static readonly int[][] Spread =
        [[], [0], [0, 3], [0, 2, 4], [0, 1, 3, 4], [0, 1, 2, 3, 4], [0, 1, 2, 3, 4, 5], [0, 1, 2, 3, 4, 5, 6]];

    /// <summary>The days that the log is about.</summary>
    public static Period PeriodOf(PlannedProgram plan) => new(FirstMonday, FirstMonday.AddDays((7 * Rounds * plan.Weeks.Count) - 1));

    /// <summary>
    /// The day of the week of a training day. Beyond seven days a week, two fall on one.
    /// </summary>
    /// <param name="day">Its number in the week, from 0.</param>
    /// <param name="days">Training days in that week.</param>
    public static DayOfWeek DayOf(int day, int days) => FirstMonday.AddDays(Offset(day, days)).DayOfWeek;

    /// <summary>The log of a program done to the letter.</summary>
    public static TrainingLog LogOf(PlannedProgram plan)
    {
        var halves = new Dictionary<string, double>(StringComparer.Ordinal);
        var workouts = new List<Workout>();
        for (var week = 0; week < Rounds * plan.Weeks.Count; week++)
        {
            var days = plan.Weeks[week % plan.Weeks.Count].Days;
            for (var day = 0; day < days.Count; day++)
            {
                if (days[day].Exercises.Count > 0)
                {
                    workouts.Add(new Workout
                    {
                        Date = FirstMonday.AddDays((7 * week) + Offset(day, days.Count)),
                        Title = days[day].Name,
                        Exercises = [.. days[day].Exercises.Select(exercise => Performed(exercise, halves))],
                    });
                }
            }
        }

        return new TrainingLog(workouts, []);
    }

    private static int Offset(int day, int days) => days < Spread.Length ? Spread[days][day] : day % 7;

    private static PerformedExercise Performed(PlannedExercise exercise, Dictionary<string, double> halves) => new()
    {
        Name = exercise.Name,
        Equipment = exercise.Equipment,
        Sets = [.. exercise.Sets.Select(set => Performed(set, exercise.Name, halves))],
    };

    /// <summary>A range counts at its middle. A half rep left over is kept for the next set, so that 5–8 reps come to 13 in two sets.</summary>
    private static PerformedSet Performed(PlannedSet set, string name, Dictionary<string, double> halves)
    {
        if (set.Seconds is { } seconds)
        {
            return new PerformedSet { Duration = TimeSpan.FromSeconds(seconds) };
        }

        var exact = set.MiddleReps + halves.GetValueOrDefault(name);
        var reps = Math.Floor(exact);
        halves[name] = exact - reps;
        return new PerformedSet { Reps = (int)reps };
    }
}
