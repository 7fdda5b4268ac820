using Latitude.Liftoscript.Exercises;
using Latitude.Liftoscript.Playing;
using Latitude.Liftoscript.Programs;

namespace Latitude.Liftoscript.Following;

/// <summary>A running program with the swaps that the lifter asked for, some of which begin on a later day.</summary>
internal sealed class RoutineCourse
{
    private readonly List<ExerciseSwapped> _swaps = [];
    private readonly List<ExerciseSwapped> _waiting = [];

    public RoutineCourse(ProgramRun run) => Run = run;

    public ProgramRun Run { get; }

    /// <summary>In force or to come.</summary>
    public IReadOnlyList<ExerciseSwapped> Swaps => [.. _swaps, .. _waiting];

    public RoutineCourse Clone()
    {
        var clone = new RoutineCourse(Run.Clone());
        clone._swaps.AddRange(_swaps);
        clone._waiting.AddRange(_waiting);
        return clone;
    }

    /// <summary>Takes a swap; false where the program has no such exercise.</summary>
    public bool Take(ExerciseSwapped swap)
    {
        if (Find(swap) is null)
        {
            return false;
        }

        if (swap.FromDay > Run.NextDay)
        {
            _waiting.Add(swap);
        }
        else
        {
            Begin(swap);
        }

        return true;
    }

    /// <summary>The workout of a day; swaps that wait for it begin.</summary>
    public Workout Prepare(int day)
    {
        for (var i = 0; i < _waiting.Count; i++)
        {
            if (_waiting[i] is var swap && swap.FromDay <= day)
            {
                _waiting.RemoveAt(i--);
                Begin(swap);
            }
        }

        return Run.Prepare(day);
    }

    public FinishReport Finish(Workout workout)
    {
        var report = Run.Finish(workout);
        Run.EndOnce(workout);
        _swaps.RemoveAll(swap => swap.IsOnce && workout.Exercises.Any(exercise => exercise.Line.Exercise.Key == swap.Exercise));
        return report;
    }

    /// <summary>The exercise and movement of the program that a swap names; null where there is none.</summary>
    private (ProgramExercise Exercise, Movement Movement)? Find(ExerciseSwapped swap)
    {
        foreach (var exercise in Run.Program.Exercises)
        {
            if (exercise.Key != swap.Exercise)
            {
                continue;
            }

            foreach (var line in exercise.Lines)
            {
                foreach (var movement in line.Movements)
                {
                    if (swap.Movement is not { } id || movement.Id.Equals(id, StringComparison.OrdinalIgnoreCase))
                    {
                        return (exercise, movement);
                    }
                }
            }
        }

        return null;
    }

    private void Begin(ExerciseSwapped swap)
    {
        if (Find(swap) is not var (exercise, movement))
        {
            return;
        }

        var known = ExerciseDirectory.BuiltIn.Find(swap.Substitute);
        Run.Swap(exercise, movement, known ?? new OwnMovement(swap.Substitute, swap.Equipment).ToExercise(), swap.Equipment, swap.IsOnce);
        _swaps.RemoveAll(earlier => earlier.Exercise == swap.Exercise && earlier.Movement == swap.Movement);
        if (known?.Id != movement.Exercise.Id || swap.Equipment != movement.Equipment)
        {
            _swaps.Add(swap);
        }
    }
}
