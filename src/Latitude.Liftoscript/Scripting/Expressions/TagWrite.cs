namespace Latitude.Liftoscript.Scripting.Expressions;

/// <summary><c>state[1].x = 2</c>: writes to every exercise that has the tag.</summary>
internal sealed class TagWrite : Expression
{
    private readonly Expression _tag;
    private readonly string _name;
    private readonly ScriptOperator _operation;
    private readonly Expression _value;

    public TagWrite(int offset, Expression tag, string name, ScriptOperator operation, Expression value)
        : base(offset)
    {
        (_tag, _name, _operation, _value) = (tag, name, operation, value);
        Depth = Math.Max(tag.Depth, value.Depth) + 1;
    }

    public override ScriptValue Evaluate(ScriptRun run)
    {
        var tag = _tag.Evaluate(run).First().Figure;
        var value = _value.Evaluate(run);
        if (_operation != ScriptOperator.Set && !value.IsQuantity)
        {
            return run.Fail(Offset, "Only a number, a weight or a percentage can be added to a state variable.");
        }

        return ScriptValue.Of(run.WriteTag(tag, _name, _operation, value.AsState(), Offset));
    }
}
