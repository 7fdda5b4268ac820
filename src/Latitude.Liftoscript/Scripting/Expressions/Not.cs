namespace Latitude.Liftoscript.Scripting.Expressions;

/// <summary><c>!</c>.</summary>
internal sealed class Not : Expression
{
    private readonly Expression _operand;

    public Not(int offset, Expression operand)
        : base(offset)
    {
        _operand = operand;
        Depth = operand.Depth + 1;
    }

    public override ScriptValue Evaluate(ScriptRun run) => ScriptValue.Of(!_operand.Evaluate(run).IsTrue);
}
