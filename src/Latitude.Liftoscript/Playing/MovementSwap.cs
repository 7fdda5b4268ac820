using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Programs;

namespace Latitude.Liftoscript.Playing;

/// <summary>
/// A movement done in place of one of the program. Loads are never carried over blindly: until the lifter has shown with what weight the new
/// movement is done, its sets have none and ask for it; from then on the program's weights are scaled to it, so that ramps and waves keep
/// their shape.
/// </summary>
internal sealed class MovementSwap
{
    private readonly Dictionary<int, List<ProgramSet>[]> _before = [];

    public MovementSwap(Movement original, Movement substitute, bool isLoaded, bool isOnce)
    {
        Original = original;
        Substitute = substitute;
        IsLoaded = isLoaded;
        IsOnce = isOnce;
    }

    public Movement Original { get; }

    public Movement Substitute { get; }

    /// <summary>Does it have a weight at all? A band and a plain push-up have none; there the program's rule for weights rests.</summary>
    public bool IsLoaded { get; }

    /// <summary>For one workout only: what happens in it says nothing about the program's own movement.</summary>
    public bool IsOnce { get; }

    /// <summary>Has the lifter shown the weight?</summary>
    public bool IsSettled { get; private set; }

    /// <summary>Do progressions rest?</summary>
    public bool IsProgressOff => IsOnce || !IsLoaded;

    /// <summary>Keeps the weights of the program's own movement for the day it comes back.</summary>
    public void Keep(ProgramLine line, LineState state) => _before[line.Index] = state.CloneSets();

    /// <summary>The program's own movement comes back with its own weights.</summary>
    public void Restore(LineState[] lines)
    {
        if (!IsSettled)
        {
            return;
        }

        foreach (var (index, variations) in _before)
        {
            for (var variation = 0; variation < variations.Length; variation++)
            {
                var (sets, own) = (lines[index].Variations[variation], variations[variation]);
                for (var set = 0; set < sets.Count && own.Count > 0; set++)
                {
                    sets[set].Weight = own[Math.Min(set, own.Count - 1)].Weight;
                    sets[set].AskWeight = own[Math.Min(set, own.Count - 1)].AskWeight;
                }
            }
        }
    }

    /// <summary>Takes the weight of the first set that has one as the measure of all.</summary>
    public void Settle(WorkoutExercise exercise, ProgramRun run)
    {
        foreach (var done in exercise.WorkSets)
        {
            if (!done.IsCompleted || !done.CompletedWeight.IsWeight || done.CompletedWeight.Figure == 0)
            {
                continue;
            }

            var meant = done.OriginalWeight.Of(run.OneRepMaxes[Original.Index]);
            var factor = meant is { IsWeight: true, Figure: > 0 } ? done.CompletedWeight.ConvertedTo(meant.Unit).Figure / meant.Figure : (double?)null;
            Scale(exercise.Line.Exercise, run, factor, done.CompletedWeight);
            IsSettled = true;
            exercise.TakeProgram(run, Substitute);
            return;
        }
    }

    public MovementSwap Clone()
    {
        var clone = new MovementSwap(Original, Substitute, IsLoaded, IsOnce) { IsSettled = IsSettled };
        foreach (var (line, sets) in _before)
        {
            clone._before[line] = sets;
        }

        return clone;
    }

    private void Scale(ProgramExercise exercise, ProgramRun run, double? factor, Quantity used)
    {
        foreach (var line in exercise.Lines)
        {
            if (!_before.ContainsKey(line.Index))
            {
                continue;
            }

            foreach (var sets in run.Lines[line.Index].Variations)
            {
                foreach (var set in sets)
                {
                    set.Weight = set.Weight switch
                    {
                        { IsPercent: true } => set.Weight,
                        { IsWeight: true, Figure: not 0 } weight when factor is { } share => weight.With(weight.Figure * share).Kept(),
                        _ => used,
                    };
                }
            }
        }

        if (factor is { } known && !run.IsKnown(Substitute))
        {
            var original = run.OneRepMaxes[Original.Index];
            run.SetOneRepMax(Substitute, original.With(original.Figure * known).Kept());
        }
    }
}
