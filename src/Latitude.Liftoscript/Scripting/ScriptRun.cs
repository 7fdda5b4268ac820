using Latitude.Domain.Quantities;
using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Playing;
using Latitude.Liftoscript.Syntax;

namespace Latitude.Liftoscript.Scripting;

/// <summary>One run of a script over an exercise of a workout: what it reads, and where its writes go.</summary>
internal abstract class ScriptRun
{
    private readonly SetArrays _arrays = new();
    private readonly List<Quantity> _printed = [];
    private ScriptValue[] _locals = [];
    private bool[] _assigned = [];
    private Quantity[] _state = [];
    private int[] _slots = [];
    private int _steps;

    /// <summary>The exercise the script runs over.</summary>
    protected WorkoutExercise Exercise { get; private set; } = null!;

    /// <summary>The lifter's unit.</summary>
    public MassUnit Unit { get; private set; }

    /// <summary>The one-rep max of the movement, as changed by the script.</summary>
    public Quantity OneRepMax { get; private set; }

    /// <summary>Number of the set just done, 0 before the first; 1 when the day is finished.</summary>
    public int SetIndex { get; protected set; }

    /// <summary>Did it fail? Its effects are then dropped.</summary>
    public bool Failed => Failure is not null;

    /// <summary>What went wrong; null where nothing did.</summary>
    public string? Failure { get; private set; }

    /// <summary>Where it went wrong in the program's text.</summary>
    public int FailureOffset { get; private set; }

    /// <summary>State variables after the run, by the exercise's own order.</summary>
    public Quantity[] State => _state;

    /// <summary>What the script printed.</summary>
    public IReadOnlyList<Quantity> Printed => _printed;

    /// <summary>What the movement can be loaded with.</summary>
    public Loading Loading => Exercise.Loading;

    public int SetCount => Exercise.WorkSets.Count;

    /// <summary>Makes ready for a script.</summary>
    /// <param name="exercise">What it runs over.</param>
    /// <param name="locals">How many <c>var.</c> the script has.</param>
    /// <param name="slots">For each of the script's state variables its place in the state.</param>
    /// <param name="state">The state; copied.</param>
    protected void Begin(WorkoutExercise exercise, int locals, int[] slots, ReadOnlySpan<Quantity> state)
    {
        Exercise = exercise;
        Unit = exercise.Lifter.Unit;
        OneRepMax = exercise.OneRepMax;
        Failure = null;
        _steps = 0;
        _slots = slots;
        _printed.Clear();
        _arrays.Forget();
        if (_state.Length != state.Length)
        {
            _state = new Quantity[state.Length];
        }

        state.CopyTo(_state);
        if (_locals.Length < locals)
        {
            _locals = new ScriptValue[locals];
            _assigned = new bool[locals];
        }

        Array.Clear(_assigned);
    }

    /// <summary>Counts a step; false where the script failed or runs too long.</summary>
    public bool Step(int offset)
    {
        if (++_steps > Limits.Steps && !Failed)
        {
            Fail(offset, "This script runs too long.");
        }

        return !Failed;
    }

    /// <summary>The run failed; the first failure is kept.</summary>
    public ScriptValue Fail(int offset, string message)
    {
        if (Failure is null)
        {
            Failure = message;
            FailureOffset = offset;
        }

        return ScriptValue.Of(0);
    }

    public Quantity ReadState(int slot) => _state[_slots[slot]];

    public void WriteState(int slot, Quantity value, int offset)
    {
        if (IsFinite(value, offset))
        {
            _state[_slots[slot]] = value;
        }
    }

    public bool TryReadLocal(int slot, out ScriptValue value)
    {
        value = _locals[slot];
        return _assigned[slot];
    }

    public void WriteLocal(int slot, in ScriptValue value)
    {
        _locals[slot] = value;
        _assigned[slot] = true;
    }

    public void WriteOneRepMax(Quantity value, int offset)
    {
        if (IsFinite(value, offset))
        {
            OneRepMax = value;
        }
    }

    public void Print(Quantity value)
    {
        if (_printed.Count < Limits.Sets)
        {
            _printed.Add(value);
        }
    }

    /// <summary>A variable as a whole.</summary>
    public ScriptValue Read(ScriptVariable variable)
    {
        if (ScriptVariables.IsArray(variable))
        {
            return ScriptValue.Of(_arrays.Read(variable, Exercise));
        }

        return variable switch
        {
            ScriptVariable.OneRepMax => ScriptValue.Of(OneRepMax),
            ScriptVariable.Bodyweight => ScriptValue.Of(
                Exercise.Lifter.Bodyweight.IsNone ? Quantity.OfWeight(0, Unit) : Exercise.Lifter.Bodyweight),
            ScriptVariable.SetIndex => ScriptValue.Of(SetIndex),
            ScriptVariable.NumberOfSets => ScriptValue.Of(ReadNumberOfSets()),
            ScriptVariable.ProgramNumberOfSets => ScriptValue.Of(Exercise.ProgramNumberOfSets),
            ScriptVariable.CompletedNumberOfSets => ScriptValue.Of(Exercise.CompletedNumberOfSets),
            ScriptVariable.Day => ScriptValue.Of(Exercise.Line.Day),
            ScriptVariable.Week => ScriptValue.Of(Exercise.Line.Week),
            ScriptVariable.DayInWeek => ScriptValue.Of(Exercise.Line.DayInWeek),
            _ => ScriptValue.Of(ReadIndex(variable)),
        };
    }

    /// <summary>One set's value of an array; 0 where it is blank.</summary>
    public Quantity ReadElement(ScriptVariable variable, int set)
    {
        var value = SetArrays.Read(variable, Exercise.WorkSets[set]);
        return value.IsNone ? Quantity.OfNumber(0) : value;
    }

    /// <summary>Changes sets, their number, or what is current.</summary>
    public abstract void Write(ScriptVariable variable, ScriptOperator operation, in ScriptValue value, ChangeTarget target, int offset);

    /// <summary>Writes a state variable of the exercises having a tag; gives what was written.</summary>
    public abstract Quantity WriteTag(double tag, string name, ScriptOperator operation, Quantity value, int offset);

    /// <summary><c>sets(…)</c>: rewrites some sets; only during a workout.</summary>
    public abstract ScriptValue RewriteSets(ReadOnlySpan<ScriptValue> arguments, int offset);

    protected abstract double ReadNumberOfSets();

    protected abstract double ReadIndex(ScriptVariable variable);

    /// <summary>What was read of the sets no longer holds.</summary>
    protected void SetsChanged() => _arrays.Renew();

    protected bool IsFinite(Quantity value, int offset)
    {
        if (Math.Abs(value.Figure) <= 1e12)
        {
            return true;
        }

        Fail(offset, "This number is too large.");
        return false;
    }
}
