using Latitude.Domain.Exercises;
using Latitude.Domain.Training;

namespace Latitude.Domain.Coaching;

/// <summary>How a lifter does an exercise.</summary>
public sealed class OwnExercise
{
    private readonly List<int> _reps = [];
    private readonly int[] _setsByDay = new int[7];

    internal OwnExercise(Exercise exercise) => Exercise = exercise;

    /// <summary>The exercise.</summary>
    public Exercise Exercise { get; }

    /// <summary>Work sets in the weeks looked at.</summary>
    public int Sets { get; private set; }

    /// <summary>The last day it was done.</summary>
    public DateOnly Last { get; private set; }

    /// <summary>The usual reps of a set: the median; null where no set had reps.</summary>
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

    /// <summary>Sets done on a day of the week, over all the weeks looked at.</summary>
    public int SetsOn(DayOfWeek day) => _setsByDay[(int)day];

    internal void Add(in HistorySet set)
    {
        Sets++;
        _setsByDay[(int)set.Workout.Date.DayOfWeek]++;
        Last = set.Workout.Date > Last ? set.Workout.Date : Last;
        if (set.Set is { IsImplausible: false, Reps: > 0 and var reps })
        {
            _reps.Add(reps);
        }
    }
}
