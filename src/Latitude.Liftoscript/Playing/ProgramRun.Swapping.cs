using Latitude.Liftoscript.Exercises;
using Latitude.Liftoscript.Programs;

namespace Latitude.Liftoscript.Playing;

/// <content>Movements done in place of those of the program.</content>
public sealed partial class ProgramRun
{
    /// <summary>
    /// Does another movement in place of one of the program, in all lines of an exercise, from the next workout on. The program's own movement
    /// keeps its weights for the day it comes back, which it does by being swapped for itself.
    /// </summary>
    /// <param name="exercise">One of the program's exercises.</param>
    /// <param name="original">One of its movements.</param>
    /// <param name="substitute">What is done instead.</param>
    /// <param name="equipment">Its equipment id; null where there is none.</param>
    /// <param name="isOnce">For the next workout only: progressions rest in it.</param>
    public void Swap(ProgramExercise exercise, Movement original, NotationExercise substitute, string? equipment, bool isOnce = false)
    {
        ArgumentNullException.ThrowIfNull(exercise);
        ArgumentNullException.ThrowIfNull(original);
        ArgumentNullException.ThrowIfNull(substitute);
        _swaps ??= new Swaps(Program);
        _swaps.End(exercise, original, Lines);
        var movement = _swaps.MovementFor(substitute, equipment);
        if (movement.Index == OneRepMaxes.Count)
        {
            OneRepMaxes.Add(KnownOneRepMax(movement) ?? substitute.DefaultOneRepMax(Lifter.Unit));
            _loadings.Add(LoadingOf(movement));
        }

        if (movement.Index != original.Index)
        {
            _swaps.Begin(exercise, original, movement, isOnce, Lines);
        }
    }

    /// <summary>Ends swaps that were for one workout only.</summary>
    /// <param name="workout">The workout that is done.</param>
    public void EndOnce(Workout workout)
    {
        ArgumentNullException.ThrowIfNull(workout);
        foreach (var exercise in workout.Exercises)
        {
            if (exercise.Swap is { IsOnce: true } swap)
            {
                _swaps?.End(exercise.Line.Exercise, swap.Original, Lines);
            }
        }
    }

    /// <summary>The program with its own movements and their weights: itself where nothing is swapped.</summary>
    internal ProgramRun Unswapped()
    {
        if (_swaps is null)
        {
            return this;
        }

        var own = Clone();
        own._swaps!.EndAll(own.Lines);
        return own;
    }

    /// <summary>The movement of a line as it stands, swaps included.</summary>
    internal Movement MovementOf(ProgramLine line)
    {
        var own = line.Movements[Lines[line.Index].Movement];
        return _swaps?.Find(line.Exercise, own)?.Substitute ?? own;
    }
}
