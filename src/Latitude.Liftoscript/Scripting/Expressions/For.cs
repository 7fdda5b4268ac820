namespace Latitude.Liftoscript.Scripting.Expressions;

/// <summary><c>for (var.i in reps) {…}</c>: counts from 1 to the array's length.</summary>
internal sealed class For : Expression
{
    private readonly int _slot;
    private readonly Expression _array;
    private readonly Expression _block;

    public For(int offset, int slot, Expression array, Expression block)
        : base(offset)
    {
        (_slot, _array, _block) = (slot, array, block);
        Depth = Math.Max(array.Depth, block.Depth) + 1;
    }

    public override ScriptValue Evaluate(ScriptRun run)
    {
        if (_array.Evaluate(run).Elements is not { } elements)
        {
            return run.Fail(Offset, "'for' walks over the sets: write for (var.i in reps) {…}.");
        }

        var value = ScriptValue.Of(0);
        for (var i = 1; i <= elements.Length && run.Step(Offset); i++)
        {
            run.WriteLocal(_slot, ScriptValue.Of(i));
            value = _block.Evaluate(run);
        }

        return value;
    }
}
