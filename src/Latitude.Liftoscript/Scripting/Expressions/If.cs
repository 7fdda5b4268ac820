namespace Latitude.Liftoscript.Scripting.Expressions;

/// <summary><c>if (…) {…} else if (…) {…} else {…}</c>.</summary>
internal sealed class If : Expression
{
    private readonly Expression[] _conditions;
    private readonly Expression[] _blocks;

    /// <param name="offset">Where it stands.</param>
    /// <param name="conditions">One for each block but a last <c>else</c>.</param>
    /// <param name="blocks">The blocks.</param>
    public If(int offset, Expression[] conditions, Expression[] blocks)
        : base(offset)
    {
        (_conditions, _blocks) = (conditions, blocks);
        foreach (var part in conditions.Concat(blocks))
        {
            Depth = Math.Max(Depth, part.Depth + 1);
        }
    }

    public override ScriptValue Evaluate(ScriptRun run)
    {
        for (var i = 0; i < _conditions.Length; i++)
        {
            if (_conditions[i].Evaluate(run).IsTrue)
            {
                return run.Step(Offset) ? _blocks[i].Evaluate(run) : default;
            }
        }

        return _blocks.Length > _conditions.Length ? _blocks[^1].Evaluate(run) : ScriptValue.Of(0);
    }
}
