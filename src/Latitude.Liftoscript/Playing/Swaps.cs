using Latitude.Liftoscript.Exercises;
using Latitude.Liftoscript.Programs;

namespace Latitude.Liftoscript.Playing;

/// <summary>The movements that a lifter does in place of those of the program.</summary>
internal sealed class Swaps(TrainingProgram program)
{
    private readonly Dictionary<(int Exercise, int Movement), MovementSwap> _swaps = [];
    private readonly List<Movement> _added = [];

    /// <summary>Movements that the program itself does not know, numbered after those it does.</summary>
    public IReadOnlyList<Movement> Added => _added;

    public MovementSwap? Find(ProgramExercise exercise, Movement original) => _swaps.GetValueOrDefault((exercise.Index, original.Index));

    /// <summary>The movement of an exercise with a kind of equipment: the program's own where it has it.</summary>
    public Movement MovementFor(NotationExercise exercise, string? equipment)
    {
        var id = equipment is null ? exercise.Id : $"{exercise.Id}_{equipment}";
        foreach (var known in program.Movements.Concat(_added))
        {
            if (known.Id.Equals(id, StringComparison.OrdinalIgnoreCase))
            {
                return known;
            }
        }

        var movement = new Movement(program.Movements.Count + _added.Count, exercise, equipment, id);
        _added.Add(movement);
        return movement;
    }

    public void Begin(ProgramExercise exercise, Movement original, Movement substitute, bool isOnce, LineState[] lines)
    {
        var isLoaded = substitute.Equipment is not (null or "bodyweight" or "band");
        var swap = new MovementSwap(original, substitute, isLoaded, isOnce);
        foreach (var line in exercise.Lines)
        {
            if (line.Movements.Count > 0 && line.Movements[lines[line.Index].Movement].Index == original.Index)
            {
                swap.Keep(line, lines[line.Index]);
            }
        }

        _swaps[(exercise.Index, original.Index)] = swap;
    }

    public void End(ProgramExercise exercise, Movement original, LineState[] lines)
    {
        if (_swaps.Remove((exercise.Index, original.Index), out var swap))
        {
            swap.Restore(lines);
        }
    }

    /// <summary>All movements of the program come back.</summary>
    public void EndAll(LineState[] lines)
    {
        foreach (var swap in _swaps.Values)
        {
            swap.Restore(lines);
        }

        _swaps.Clear();
    }

    public Swaps Clone()
    {
        var clone = new Swaps(program);
        clone._added.AddRange(_added);
        foreach (var (key, swap) in _swaps)
        {
            clone._swaps[key] = swap.Clone();
        }

        return clone;
    }
}
