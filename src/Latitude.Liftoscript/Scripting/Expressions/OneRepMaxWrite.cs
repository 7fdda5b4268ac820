using Latitude.Liftoscript.Gym;

namespace Latitude.Liftoscript.Scripting.Expressions;

/// <summary><c>rm1 += 5lb</c>: a number is taken in the lifter's unit, a percentage of the old one-rep max.</summary>
internal sealed class OneRepMaxWrite : Expression
{
    private readonly ScriptOperator _operation;
    private readonly Expression _value;

    public OneRepMaxWrite(int offset, ScriptOperator operation, Expression value)
        : base(offset)
    {
        (_operation, _value) = (operation, value);
        Depth = value.Depth + 1;
    }

    public override ScriptValue Evaluate(ScriptRun run)
    {
        var value = _value.Evaluate(run);
        var result = _operation == ScriptOperator.Set
            ? value.First()
            : Arithmetic.Apply(_operation, run.OneRepMax, value.First(), run.OneRepMax);
        if (result.Kind == QuantityKind.Number)
        {
            result = Quantity.OfWeight(result.Figure, run.Unit);
        }

        run.WriteOneRepMax(result.Of(run.OneRepMax), Offset);
        return ScriptValue.Of(run.OneRepMax);
    }
}
