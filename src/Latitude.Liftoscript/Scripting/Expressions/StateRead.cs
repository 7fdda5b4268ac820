namespace Latitude.Liftoscript.Scripting.Expressions;

/// <summary><c>state.x</c>.</summary>
internal sealed class StateRead(int offset, int slot) : Expression(offset)
{
    public int Slot { get; } = slot;

    public override ScriptValue Evaluate(ScriptRun run) => ScriptValue.Of(run.ReadState(Slot));
}
