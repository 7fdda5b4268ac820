namespace Latitude.Liftoscript.Scripting.Expressions;

/// <summary>Expressions one after another; its value is the last one's.</summary>
internal sealed class Block : Expression
{
    private readonly Expression[] _parts;

    public Block(int offset, Expression[] parts)
        : base(offset)
    {
        _parts = parts;
        foreach (var part in parts)
        {
            Depth = Math.Max(Depth, part.Depth + 1);
        }
    }

    public override ScriptValue Evaluate(ScriptRun run)
    {
        var value = ScriptValue.Of(0);
        foreach (var part in _parts)
        {
            value = part.Evaluate(run);
            if (!run.Step(Offset))
            {
                break;
            }
        }

        return value;
    }
}
