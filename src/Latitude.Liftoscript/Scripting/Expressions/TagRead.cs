namespace Latitude.Liftoscript.Scripting.Expressions;

/// <summary><c>state[1].x</c> outside an assignment: may only be written.</summary>
internal sealed class TagRead : Expression
{
    public TagRead(int offset, Expression tag, string name)
        : base(offset)
    {
        Tag = tag;
        Name = name;
        Depth = tag.Depth + 1;
    }

    public Expression Tag { get; }

    public string Name { get; }

    public override ScriptValue Evaluate(ScriptRun run) =>
        run.Fail(Offset, "State variables of other exercises can only be written, not read.");
}
