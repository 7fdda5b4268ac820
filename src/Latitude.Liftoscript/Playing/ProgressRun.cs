using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Scripting;

namespace Latitude.Liftoscript.Playing;

/// <summary>A run of a progression: changes to sets are recorded, and nothing it reads of them moves.</summary>
internal sealed class ProgressRun : ScriptRun
{
    private readonly List<Change> _changes = [];
    private readonly List<TagChange> _tagChanges = [];
    private double? _numberOfSets;
    private double? _setVariation;
    private double? _exerciseVariation;
    private double? _description;

    /// <summary>Changes to the program, in the order in which they were recorded.</summary>
    public List<Change> Changes => _changes;

    /// <summary>State variables written by tag.</summary>
    public List<TagChange> TagChanges => _tagChanges;

    /// <summary>The state of tags; null where the program has none.</summary>
    public TagBoard? Tags { get; set; }

    /// <summary>The sets of the workout.</summary>
    public List<WorkoutSet> Sets => Exercise.WorkSets;

    /// <summary>Makes ready for an exercise.</summary>
    public void Start(WorkoutExercise exercise, ScriptBinding? binding, ReadOnlySpan<Quantity> state)
    {
        Begin(exercise, binding?.Script.Locals ?? 0, binding?.Slots ?? [], state);
        SetIndex = 1;
        _changes.Clear();
        _tagChanges.Clear();
        _numberOfSets = null;
        _setVariation = null;
        _exerciseVariation = null;
        _description = null;
    }

    /// <summary>A sum by the rules of the notation.</summary>
    public Quantity Add(Quantity left, Quantity right) => Arithmetic.Apply(ScriptOperator.Add, left, right, OneRepMax);

    public void Record(ScriptVariable variable, ScriptOperator operation, Quantity value, ChangeTarget target)
    {
        if (_changes.Count == Syntax.Limits.Changes)
        {
            Fail(0, "This script changes too much at once.");
            return;
        }

        _changes.Add(new Change(variable, operation, value, target));
    }

    public override void Write(ScriptVariable variable, ScriptOperator operation, in ScriptValue value, ChangeTarget target, int offset)
    {
        var first = value.First();
        if (!IsFinite(first, offset))
        {
            return;
        }

        if (variable == ScriptVariable.Weights)
        {
            if (first.Kind != QuantityKind.Number || operation != ScriptOperator.Set)
            {
                Record(variable, operation, first, target);
            }

            return;
        }

        var number = first.IsPercent ? 1 : first.Figure;
        Record(variable, operation, Quantity.OfNumber(number), target);
        switch (variable)
        {
            case ScriptVariable.NumberOfSets:
                _numberOfSets = number;
                break;
            case ScriptVariable.SetVariationIndex:
                _setVariation = number;
                break;
            case ScriptVariable.ExerciseVariationIndex:
                _exerciseVariation = number;
                break;
            case ScriptVariable.DescriptionIndex:
                _description = number;
                break;
            default:
                break;
        }
    }

    public override Quantity WriteTag(double tag, string name, ScriptOperator operation, Quantity value, int offset)
    {
        if (tag != Math.Floor(tag) || Math.Abs(tag) > int.MaxValue || Tags?.Find((int)tag, name) is not { } before)
        {
            return value;
        }

        foreach (var change in _tagChanges)
        {
            before = change.Tag == (int)tag && change.Name == name ? change.Value : before;
        }

        var written = operation == ScriptOperator.Set ? value : Arithmetic.Apply(operation, before, value, OneRepMax);
        if (IsFinite(written, offset) && _tagChanges.Count < Syntax.Limits.Sets)
        {
            _tagChanges.Add(new TagChange((int)tag, name, written));
        }

        return written;
    }

    public override ScriptValue RewriteSets(ReadOnlySpan<ScriptValue> arguments, int offset) =>
        Fail(offset, "'sets' works in update scripts only.");

    protected override double ReadNumberOfSets() => _numberOfSets ?? SetCount;

    protected override double ReadIndex(ScriptVariable variable) => variable switch
    {
        ScriptVariable.SetVariationIndex => _setVariation ?? Exercise.SetVariation,
        ScriptVariable.ExerciseVariationIndex => _exerciseVariation ?? Exercise.ExerciseVariation,
        _ => _description ?? Exercise.Description,
    };
}
