namespace Latitude.Liftoscript.Scripting.Expressions;

/// <summary><c>&lt; &gt; &lt;= &gt;= == !=</c>.</summary>
internal sealed class Compare : Expression
{
    private readonly ScriptOperator _operation;
    private readonly Expression _left;
    private readonly Expression _right;

    public Compare(int offset, ScriptOperator operation, Expression left, Expression right)
        : base(offset)
    {
        (_operation, _left, _right) = (operation, left, right);
        Depth = Math.Max(left.Depth, right.Depth) + 1;
    }

    public override ScriptValue Evaluate(ScriptRun run)
    {
        var left = _left.Evaluate(run);
        var right = _right.Evaluate(run);
        return left.IsBoolean || right.IsBoolean
            ? run.Fail(Offset, "What is true or false cannot be compared; join it with '&&' or '||'.")
            : ScriptValue.Of(Comparison.Holds(_operation, left, right));
    }
}
