namespace Latitude.Liftoscript.Scripting.Expressions;

/// <summary><c>&amp;&amp;</c> and <c>||</c>: both sides are always worked out, at least one must be true or false.</summary>
internal sealed class Logic : Expression
{
    private readonly bool _isAnd;
    private readonly Expression _left;
    private readonly Expression _right;

    public Logic(int offset, bool isAnd, Expression left, Expression right)
        : base(offset)
    {
        (_isAnd, _left, _right) = (isAnd, left, right);
        Depth = Math.Max(left.Depth, right.Depth) + 1;
    }

    public override ScriptValue Evaluate(ScriptRun run)
    {
        var left = _left.Evaluate(run);
        var right = _right.Evaluate(run);
        if (!left.IsBoolean && !right.IsBoolean)
        {
            return run.Fail(Offset, "'&&' and '||' join conditions, such as reps > 5.");
        }

        return left.IsTrue == _isAnd ? right : left;
    }
}
