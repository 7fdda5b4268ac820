using Latitude.Domain.Exercises;
using Latitude.Domain.Training;

namespace Latitude.Domain.Coaching;

/// <summary>How a lifter does an exercise.</summary>
public sealed class OwnExercise
{
    private readonly List<int> _reps = [];
    private readonly int[] _recentByDay = new int[7];
    private readonly List<DateOnly> _recentDates = [];

    internal OwnExercise(Exercise exercise) => Exercise = exercise;

    /// <summary>The exercise.</summary>
    public Exercise Exercise { get; }

    /// <summary>Work sets in the weeks looked at.</summary>
    public int Sets { get; private set; }

    /// <summary>Of those, the sets in the days that the verdict is about.</summary>
    public int RecentSets { get; private set; }

    /// <summary>The days on which it was done, of those that the verdict is about, oldest first.</summary>
    public IReadOnlyList<DateOnly> RecentDates => _recentDates;

    /// <summary>Of the days that the verdict is about, those on which it was done.</summary>
    public int RecentDays => _recentDates.Count;

    /// <summary>What the lifter called it last; empty where never done.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The last day it was done.</summary>
    public DateOnly Last { get; private set; }

    /// <summary>The usual reps of a set, or seconds where the exercise is done for time: the median; null where none were logged.</summary>
    public int? UsualReps
    {
        get
        {
            if (_reps.Count == 0)
            {
                return null;
            }

            _reps.Sort();
            return _reps[_reps.Count / 2];
        }
    }

    /// <summary>Sets done on a day of the week, in the days that the verdict is about.</summary>
    public int RecentSetsOn(DayOfWeek day) => _recentByDay[(int)day];

    internal void Add(in HistorySet set, bool isRecent)
    {
        Sets++;
        if (isRecent)
        {
            RecentSets++;
            _recentByDay[(int)set.Workout.Date.DayOfWeek]++;
            if (_recentDates.Count == 0 || _recentDates[^1] != set.Workout.Date)
            {
                _recentDates.Add(set.Workout.Date);
            }
        }

        Name = set.Performed.Name;
        Last = set.Workout.Date > Last ? set.Workout.Date : Last;
        if (!set.Set.IsImplausible && Amount(set.Set) is > 0 and var amount)
        {
            _reps.Add(amount);
        }
    }

    /// <summary>A plank logged as one rep is not held for a second.</summary>
    private int Amount(PerformedSet set) => Exercise.Reps.InSeconds ? (int)(set.Duration?.TotalSeconds ?? 0) : set.Reps ?? 0;
}
