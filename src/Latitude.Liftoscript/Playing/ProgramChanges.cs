using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Programs;
using Latitude.Liftoscript.Scripting;
using Latitude.Liftoscript.Syntax;

namespace Latitude.Liftoscript.Playing;

/// <summary>Applies what a progression recorded to all weeks, days and variations of an exercise.</summary>
internal static class ProgramChanges
{
    /// <summary>Applies changes in the order in which they were recorded, then keeps every figure to what a program can write.</summary>
    /// <returns>True where reps or seconds had to be rounded to whole numbers.</returns>
    public static bool Apply(ProgramExercise exercise, ProgramRun run, List<Change> changes)
    {
        if (changes.Count == 0)
        {
            return false;
        }

        var rounded = false;
        foreach (var line in exercise.Lines)
        {
            var state = run.Lines[line.Index];
            var oneRepMax = line.Movements.Count == 0 ? Quantity.OfPounds(0) : run.OneRepMaxes[run.MovementOf(line).Index];
            foreach (ref readonly var change in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(changes))
            {
                if (ChangeTarget.Covers(change.Target.Week, line.Week) && ChangeTarget.Covers(change.Target.Day, line.DayInWeek))
                {
                    Apply(line, state, oneRepMax, change);
                }
            }

            rounded |= Keep(state);
        }

        return rounded;
    }

    /// <summary>Keeps every figure of every line to what a program can write.</summary>
    public static void KeepAll(LineState[] states)
    {
        foreach (var state in states)
        {
            Keep(state);
        }
    }

    private static void Apply(ProgramLine line, LineState state, Quantity oneRepMax, in Change change)
    {
        switch (change.Variable)
        {
            case ScriptVariable.SetVariationIndex:
                state.Variation = Wrapped(state.Variation, state.Variations.Length, change, stopsBelow: true);
                return;
            case ScriptVariable.DescriptionIndex:
                state.Description = Wrapped(state.Description, line.Descriptions.Count, change, stopsBelow: true);
                return;
            case ScriptVariable.ExerciseVariationIndex:
                state.Movement = Wrapped(state.Movement, line.Movements.Count, change, stopsBelow: false);
                return;
            default:
                break;
        }

        for (var variation = 0; variation < state.Variations.Length; variation++)
        {
            if (!ChangeTarget.Covers(change.Target.Variation, variation + 1))
            {
                continue;
            }

            var sets = state.Variations[variation];
            if (change.Variable == ScriptVariable.NumberOfSets)
            {
                ChangeNumberOfSets(sets, change);
                continue;
            }

            for (var set = 0; set < sets.Count; set++)
            {
                if (ChangeTarget.Covers(change.Target.Set, set + 1))
                {
                    SetChanges.Apply(sets[set], change, oneRepMax);
                }
            }
        }
    }

    /// <summary>An index from 0, wrapped; below the first it stays at the first, or wraps too.</summary>
    private static int Wrapped(int current, int count, in Change change, bool stopsBelow)
    {
        if (count == 0)
        {
            return current;
        }

        var number = Math.Floor(Arithmetic.Apply(change.Operation, Quantity.OfNumber(current + 1), change.Value, default).Figure);
        if (number < 1 && stopsBelow)
        {
            return 0;
        }

        var index = (number - 1) % count;
        return (int)(index < 0 ? index + count : index);
    }

    private static void ChangeNumberOfSets(List<ProgramSet> sets, in Change change)
    {
        var count = Math.Min(Arithmetic.Apply(change.Operation, Quantity.OfNumber(sets.Count), change.Value, default).Figure, Limits.Sets);
        while (sets.Count < count)
        {
            sets.Add(sets.Count > 0 ? sets[^1].Clone() : new ProgramSet { Reps = 1, Weight = Quantity.OfPounds(100) });
        }

        var least = (int)Math.Max(0, Math.Ceiling(count));
        if (sets.Count > least)
        {
            sets.RemoveRange(least, sets.Count - least);
        }
    }

    private static bool Keep(LineState state)
    {
        var rounded = false;
        foreach (var sets in state.Variations)
        {
            foreach (var set in sets)
            {
                rounded |= SetChanges.Keep(set);
            }
        }

        return rounded;
    }
}
