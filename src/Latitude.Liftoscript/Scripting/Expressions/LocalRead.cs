namespace Latitude.Liftoscript.Scripting.Expressions;

/// <summary><c>var.x</c>.</summary>
internal sealed class LocalRead(int offset, int slot, string name) : Expression(offset)
{
    public int Slot { get; } = slot;

    public string Name { get; } = name;

    public override ScriptValue Evaluate(ScriptRun run) =>
        run.TryReadLocal(Slot, out var value) ? value : run.Fail(Offset, $"'var.{Name}' has no value yet.");
}
