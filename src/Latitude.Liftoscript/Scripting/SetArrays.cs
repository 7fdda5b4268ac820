using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Playing;

namespace Latitude.Liftoscript.Scripting;

/// <summary>The arrays a script reads, made when first read and kept for the run.</summary>
internal sealed class SetArrays
{
    private const int Count = (int)ScriptVariable.IsCompleted + 1;

    private readonly Quantity[]?[] _arrays = new Quantity[Count][];
    private readonly bool[] _filled = new bool[Count];

    /// <summary>Another exercise: the arrays are filled anew in the same memory where they fit.</summary>
    public void Forget() => Array.Clear(_filled);

    /// <summary>The sets changed during a run: values already read must stay as they are.</summary>
    public void Renew()
    {
        Array.Clear(_filled);
        Array.Clear(_arrays);
    }

    public Quantity[] Read(ScriptVariable variable, WorkoutExercise exercise)
    {
        var index = (int)variable;
        var array = _arrays[index];
        if (_filled[index] && array is not null)
        {
            return array;
        }

        var sets = exercise.WorkSets;
        if (array is null || array.Length != sets.Count)
        {
            array = new Quantity[sets.Count];
            _arrays[index] = array;
        }

        for (var i = 0; i < array.Length; i++)
        {
            array[i] = Read(variable, sets[i]);
        }

        _filled[index] = true;
        return array;
    }

    /// <summary>One set's value; none where it is blank.</summary>
    public static Quantity Read(ScriptVariable variable, WorkoutSet set) => variable switch
    {
        ScriptVariable.Weights => set.Weight,
        ScriptVariable.OriginalWeights => set.OriginalWeight,
        ScriptVariable.CompletedWeights => set.CompletedWeight,
        ScriptVariable.Reps => Quantity.OfNumber(set.Reps),
        ScriptVariable.MinReps => Quantity.OfNumber(set.MinReps ?? set.Reps),
        ScriptVariable.CompletedReps => Number(set.CompletedReps),
        ScriptVariable.CompletedRepsLeft => Number(set.CompletedRepsLeft),
        ScriptVariable.Rpe => Number(set.Rpe),
        ScriptVariable.CompletedRpe => Number(set.CompletedRpe),
        ScriptVariable.Timers => Number(set.Rest),
        ScriptVariable.SetTime => Number(set.SetTime),
        ScriptVariable.CompletedSetTime => Number(set.CompletedSetTime),
        ScriptVariable.Amraps => Flag(set.IsAmrap),
        ScriptVariable.LogRpes => Flag(set.LogRpe),
        ScriptVariable.AskWeights => Flag(set.AskWeight),
        _ => Flag(set.IsCompleted),
    };

    private static Quantity Number(double? value) => value is { } number ? Quantity.OfNumber(number) : default;

    private static Quantity Flag(bool value) => Quantity.OfNumber(value ? 1 : 0);
}
