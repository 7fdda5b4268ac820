using Latitude.Domain.Exercises;
using Latitude.Domain.Training;

namespace Latitude.Domain.Coaching;

/// <summary>How a lifter trains: on which days, with which exercises and how many reps. Remedies are made of it.</summary>
public sealed class TrainingHabits
{
    /// <summary>The days of the week, Monday first.</summary>
    internal static readonly DayOfWeek[] WeekDays =
    [
        DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday,
    ];

    private readonly Dictionary<int, OwnExercise> _own;
    private readonly HashSet<string> _equipment;
    private readonly int[] _surplusByDay;

    private TrainingHabits(
        Dictionary<int, OwnExercise> own, int[] surplusByDay, WeekPattern week, IReadOnlyList<TrainingDay> recentDays, IReadOnlyList<string>? equipment, int? days)
    {
        _own = own;
        _surplusByDay = surplusByDay;
        Days = week.UsualDays(days ?? 7);
        HasWeeklyPattern = week.IsWeekly;
        RecentDays = recentDays;
        _equipment = [.. equipment ?? own.Values.SelectMany(habit => habit.Exercise.Equipment)];
    }

    /// <summary>The usual training days, Monday first; the days trained at least half as often as the most frequent one. May be empty.</summary>
    public IReadOnlyList<DayOfWeek> Days { get; }

    /// <summary>True where the weeks are alike, so that a weekday means something: not for those who rotate through their workouts.</summary>
    public bool HasWeeklyPattern { get; }

    /// <summary>The days trained, of those that the verdict is about, oldest first.</summary>
    public IReadOnlyList<TrainingDay> RecentDays { get; }

    /// <summary>The exercises done in the weeks looked at, most sets first.</summary>
    public IEnumerable<OwnExercise> Exercises => _own.Values.OrderByDescending(own => own.Sets).ThenBy(own => own.Exercise.Id, StringComparer.Ordinal);

    /// <summary>Learns from the sets of some weeks; days only from the verdict's own period, since they change with timetables.</summary>
    public static TrainingHabits Of(ReadOnlySpan<HistorySet> weeks, Period period, IReadOnlyList<string>? equipment = null, int? days = null)
    {
        var own = new Dictionary<int, OwnExercise>();
        var week = new WeekPattern();
        var trained = new List<TrainingDay>();
        var backNames = new HashSet<string>(StringComparer.Ordinal);
        var surplus = new int[7];
        foreach (ref readonly var set in weeks)
        {
            if (!set.CountsAsWork)
            {
                continue;
            }

            var isRecent = set.Workout.Date >= period.From;
            if (isRecent)
            {
                week.Add(set.Workout.Date, set.Match.Side);
                Add(trained, backNames, set);
                surplus[(int)set.Workout.Date.DayOfWeek] += set.Match.Side switch
                {
                    BalanceSide.Front => 1,
                    BalanceSide.Back or BalanceSide.BackSpine => -1,
                    _ => 0,
                };
            }

            if (set.Match.Exercise is { } exercise)
            {
                if (!own.TryGetValue(exercise.Index, out var habit))
                {
                    own[exercise.Index] = habit = new OwnExercise(exercise);
                }

                habit.Add(set, isRecent);
            }
        }

        return new TrainingHabits(own, surplus, week, trained, equipment, days);
    }

    /// <summary>Adds a set to its day; the sets come in the order of their days.</summary>
    private static void Add(List<TrainingDay> days, HashSet<string> backNames, in HistorySet set)
    {
        if (days.Count == 0 || days[^1].Date != set.Workout.Date)
        {
            days.Add(new TrainingDay(set.Workout.Date, 0, 0, 0));
            backNames.Clear();
        }

        var day = days[^1];
        days[^1] = set.Match.Side switch
        {
            BalanceSide.Front => day with { FrontSets = day.FrontSets + 1 },
            BalanceSide.Back or BalanceSide.BackSpine => day with
            {
                BackSets = day.BackSets + 1,
                BackExercises = day.BackExercises + (backNames.Add(set.Performed.Name) ? 1 : 0),
            },
            _ => day,
        };
    }

    /// <summary>True where everything the exercise needs is used in exercises the lifter does, or is at hand anywhere.</summary>
    public bool HasEquipmentFor(Exercise exercise)
    {
        foreach (var item in exercise.Equipment)
        {
            if (item is not ("floor" or "wall") && !_equipment.Contains(item))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What the lifter does of an exercise; null where they do not do it.</summary>
    public OwnExercise? Own(Exercise exercise) => _own.GetValueOrDefault(exercise.Index);

    /// <summary>
    /// So many of the usual days, Monday first: those on which front work exceeds back work most, so that a remedy lands where the
    /// imbalance arises. All of them where there are no more.
    /// </summary>
    public IReadOnlyList<DayOfWeek> DaysForBackWork(int count) =>
        InOrder(Days.OrderByDescending(day => _surplusByDay[(int)day]).Take(count));

    /// <summary>Days, Monday first.</summary>
    internal static IReadOnlyList<DayOfWeek> InOrder(IEnumerable<DayOfWeek> days) => [.. days.OrderBy(day => Array.IndexOf(WeekDays, day))];
}
