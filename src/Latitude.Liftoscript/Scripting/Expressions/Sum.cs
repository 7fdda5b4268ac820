namespace Latitude.Liftoscript.Scripting.Expressions;

/// <summary><c>+ - * / %</c>.</summary>
internal sealed class Sum : Expression
{
    private readonly ScriptOperator _operation;
    private readonly Expression _left;
    private readonly Expression _right;

    public Sum(int offset, ScriptOperator operation, Expression left, Expression right)
        : base(offset)
    {
        (_operation, _left, _right) = (operation, left, right);
        Depth = Math.Max(left.Depth, right.Depth) + 1;
    }

    public override ScriptValue Evaluate(ScriptRun run)
    {
        var left = _left.Evaluate(run);
        var right = _right.Evaluate(run);
        return left.IsQuantity && right.IsQuantity
            ? ScriptValue.Of(Arithmetic.Apply(_operation, left.Scalar, right.Scalar, run.OneRepMax))
            : run.Fail(Offset, "Only numbers, weights and percentages can be added, subtracted, multiplied or divided.");
    }
}
