namespace Latitude.Liftoscript.Scripting.Expressions;

/// <summary><c>a ? b : c</c>.</summary>
internal sealed class Conditional : Expression
{
    private readonly Expression _condition;
    private readonly Expression _then;
    private readonly Expression _else;

    public Conditional(int offset, Expression condition, Expression then, Expression otherwise)
        : base(offset)
    {
        (_condition, _then, _else) = (condition, then, otherwise);
        Depth = Math.Max(condition.Depth, Math.Max(then.Depth, otherwise.Depth)) + 1;
    }

    public override ScriptValue Evaluate(ScriptRun run) => (_condition.Evaluate(run).IsTrue ? _then : _else).Evaluate(run);
}
