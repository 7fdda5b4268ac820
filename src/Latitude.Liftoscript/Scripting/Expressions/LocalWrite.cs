namespace Latitude.Liftoscript.Scripting.Expressions;

/// <summary><c>var.x = 1</c>.</summary>
internal sealed class LocalWrite : Expression
{
    private readonly int _slot;
    private readonly string _name;
    private readonly ScriptOperator _operation;
    private readonly Expression _value;

    public LocalWrite(int offset, int slot, string name, ScriptOperator operation, Expression value)
        : base(offset)
    {
        (_slot, _name, _operation, _value) = (slot, name, operation, value);
        Depth = value.Depth + 1;
    }

    public override ScriptValue Evaluate(ScriptRun run)
    {
        var value = _value.Evaluate(run);
        if (_operation != ScriptOperator.Set)
        {
            if (!run.TryReadLocal(_slot, out var before))
            {
                return run.Fail(Offset, $"'var.{_name}' has no value yet.");
            }

            if (!before.IsQuantity || !value.IsQuantity)
            {
                return run.Fail(Offset, "Only numbers, weights and percentages can be added, subtracted, multiplied or divided.");
            }

            value = ScriptValue.Of(Arithmetic.Apply(_operation, before.Scalar, value.Scalar, run.OneRepMax));
        }

        run.WriteLocal(_slot, value);
        return value;
    }
}
