using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Scripting;
using Latitude.Liftoscript.Syntax;

namespace Latitude.Liftoscript.Playing;

/// <summary>A run of an update script: it changes the sets not yet done, and sees its own changes.</summary>
internal sealed class UpdateRun : ScriptRun
{
    /// <summary>The sets as they were, once the script has begun to change them.</summary>
    private List<WorkoutSet>? _before;

    /// <summary>Runs the update script of an exercise; where it fails, the exercise stays as it was.</summary>
    /// <param name="exercise">The exercise.</param>
    /// <param name="binding">Its script.</param>
    /// <param name="state">Its state as the program has it.</param>
    /// <param name="setIndex">Number of the set just done, 0 before the first.</param>
    public void Run(WorkoutExercise exercise, ScriptBinding binding, ReadOnlySpan<Quantity> state, int setIndex)
    {
        Begin(exercise, binding.Script.Locals, binding.Slots, state);
        SetIndex = setIndex;
        _before = null;
        binding.Script.Root.Evaluate(this);
        if (!Failed)
        {
            exercise.UpdateState = State.Length == 0 ? null : State.AsSpan().ToArray();
        }
        else if (_before is not null)
        {
            exercise.WorkSets = _before;
        }
    }

    public override void Write(ScriptVariable variable, ScriptOperator operation, in ScriptValue value, ChangeTarget target, int offset)
    {
        var first = value.First();
        if (!IsFinite(first, offset))
        {
            return;
        }

        KeepBefore();
        if (variable == ScriptVariable.NumberOfSets)
        {
            var count = Arithmetic.Apply(operation, Quantity.OfNumber(SetCount), Quantity.OfNumber(Plain(first)), OneRepMax).Figure;
            ChangeNumberOfSets(count);
        }
        else
        {
            for (var i = 0; i < SetCount; i++)
            {
                if (ChangeTarget.Covers(target.Set, i + 1) && !Exercise.WorkSets[i].IsCompleted)
                {
                    Change(Exercise.WorkSets[i], variable, operation, first);
                }
            }
        }

        SetsChanged();
    }

    public override Quantity WriteTag(double tag, string name, ScriptOperator operation, Quantity value, int offset) => value;

    public override ScriptValue RewriteSets(ReadOnlySpan<ScriptValue> arguments, int offset)
    {
        foreach (ref readonly var argument in arguments)
        {
            if (argument.IsArray)
            {
                return Fail(offset, "'sets' takes single values, such as reps[1].");
            }
        }

        KeepBefore();
        var from = Math.Clamp(arguments[0].First().Figure, 1, Limits.Sets + 1);
        var to = Math.Min(arguments[1].First().Figure, SetCount);
        for (var number = (int)from; number <= to; number++)
        {
            var set = Exercise.WorkSets[number - 1];
            if (!set.IsCompleted)
            {
                Rewrite(set, arguments);
            }
        }

        SetsChanged();
        return ScriptValue.Of(arguments[1].First().Figure - arguments[0].First().Figure);
    }

    protected override double ReadNumberOfSets() => SetCount;

    /// <summary>During the workout these count from 0, unlike at its end.</summary>
    protected override double ReadIndex(ScriptVariable variable) => variable switch
    {
        ScriptVariable.SetVariationIndex => Exercise.SetVariation - 1,
        ScriptVariable.ExerciseVariationIndex => Exercise.ExerciseVariation - 1,
        _ => Exercise.Description - 1,
    };

    /// <summary>Most runs change nothing; the first change works on copies, so that a failure can be taken back.</summary>
    private void KeepBefore()
    {
        if (_before is not null)
        {
            return;
        }

        _before = Exercise.WorkSets;
        var working = new List<WorkoutSet>(_before.Count);
        foreach (var set in _before)
        {
            working.Add(set.IsCompleted ? set : set.Clone());
        }

        Exercise.WorkSets = working;
    }

    private static double Plain(Quantity value) => value.IsPercent ? 1 : value.Figure;

    private void Rewrite(WorkoutSet set, ReadOnlySpan<ScriptValue> arguments)
    {
        Change(set, ScriptVariable.Reps, ScriptOperator.Set, arguments[3].First());
        Change(set, ScriptVariable.MinReps, ScriptOperator.Set, arguments[2].First());
        Change(set, ScriptVariable.Amraps, ScriptOperator.Set, arguments[4].First());
        Change(set, ScriptVariable.Weights, ScriptOperator.Set, arguments[5].First());
        Change(set, ScriptVariable.Timers, ScriptOperator.Set, arguments[6].First());
        Change(set, ScriptVariable.Rpe, ScriptOperator.Set, arguments[7].First());
        Change(set, ScriptVariable.LogRpes, ScriptOperator.Set, arguments[8].First());
        set.MinReps = set.MinReps == set.Reps ? null : set.MinReps;
        set.Rest = set.Rest == 0 ? null : set.Rest;
    }

    private void Change(WorkoutSet set, ScriptVariable variable, ScriptOperator operation, Quantity value)
    {
        if (variable == ScriptVariable.Weights)
        {
            var weight = Arithmetic.Apply(operation, set.Weight, value, OneRepMax);
            weight = weight.Kind == QuantityKind.Number ? Quantity.OfWeight(weight.Figure, Unit) : weight.Of(OneRepMax);
            set.OriginalWeight = operation == ScriptOperator.Set ? value : weight;
            set.Weight = Exercise.Loading.Round(weight);
            return;
        }

        var before = SetArrays.Read(variable, set);
        var number = Arithmetic.Apply(operation, before, Quantity.OfNumber(Plain(value)), OneRepMax).Figure;
        switch (variable)
        {
            case ScriptVariable.Reps:
                set.Reps = Whole(number);
                set.MinReps = set.MinReps == set.Reps ? null : set.MinReps;
                break;
            case ScriptVariable.MinReps:
                set.MinReps = Whole(number) is var min && min != 0 && min != set.Reps ? min : null;
                break;
            case ScriptVariable.Rpe:
                set.Rpe = Math.Clamp(Rounding.ToStep(number, 0.5), 0, 10) is var rpe && rpe > 0 ? rpe : null;
                break;
            case ScriptVariable.Timers:
                set.Rest = Whole(number);
                break;
            case ScriptVariable.SetTime:
                set.SetTime = Whole(number);
                break;
            case ScriptVariable.Amraps:
                set.IsAmrap = number > 0;
                break;
            case ScriptVariable.LogRpes:
                set.LogRpe = number > 0;
                break;
            default:
                set.AskWeight = number > 0;
                break;
        }
    }

    /// <summary>Nobody does half a rep.</summary>
    private static double Whole(double number) => Math.Clamp(Math.Floor(number + 0.5), 0, Limits.Whole);

    /// <summary>New sets are like the last one; sets go from the end, but those done stay.</summary>
    private void ChangeNumberOfSets(double count)
    {
        var sets = Exercise.WorkSets;
        while (sets.Count < Math.Min(count, Limits.Sets))
        {
            sets.Add(sets.Count > 0 ? sets[^1].CloneUndone() : new WorkoutSet { Reps = 1 });
        }

        while (sets.Count > Math.Max(0, Math.Ceiling(count)) && !sets[^1].IsCompleted)
        {
            sets.RemoveAt(sets.Count - 1);
        }
    }
}
