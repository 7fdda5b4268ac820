namespace Latitude.Liftoscript.Scripting.Expressions;

/// <summary><c>reps</c>, <c>week</c>.</summary>
internal sealed class VariableRead(int offset, ScriptVariable variable) : Expression(offset)
{
    public ScriptVariable Variable { get; } = variable;

    public override ScriptValue Evaluate(ScriptRun run) => run.Read(Variable);
}
