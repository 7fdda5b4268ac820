namespace Latitude.Liftoscript.Scripting.Expressions;

/// <summary><c>state.x += 1</c>.</summary>
internal sealed class StateWrite : Expression
{
    private readonly int _slot;
    private readonly ScriptOperator _operation;
    private readonly Expression _value;

    public StateWrite(int offset, int slot, ScriptOperator operation, Expression value)
        : base(offset)
    {
        (_slot, _operation, _value) = (slot, operation, value);
        Depth = value.Depth + 1;
    }

    public override ScriptValue Evaluate(ScriptRun run)
    {
        var value = _value.Evaluate(run);
        var kept = value.AsState();
        if (_operation != ScriptOperator.Set)
        {
            if (!value.IsQuantity)
            {
                return run.Fail(Offset, "Only a number, a weight or a percentage can be added to a state variable.");
            }

            kept = Arithmetic.Apply(_operation, run.ReadState(_slot), kept, run.OneRepMax);
        }

        run.WriteState(_slot, kept, Offset);
        return ScriptValue.Of(kept);
    }
}
