namespace Latitude.Liftoscript.Scripting.Expressions;

/// <summary>A part of a script, ready to be worked out.</summary>
internal abstract class Expression(int offset)
{
    /// <summary>Where it stands in the program's text.</summary>
    public int Offset { get; } = offset;

    /// <summary>How deep the tree under it is, itself included.</summary>
    public int Depth { get; protected init; } = 1;

    /// <summary>Its value. After a failure of the run values mean nothing and the run's effects are dropped.</summary>
    public abstract ScriptValue Evaluate(ScriptRun run);
}
