using Latitude.Liftoscript.Gym;

namespace Latitude.Liftoscript.Scripting.Expressions;

/// <summary><c>5</c>, <c>2.5kg</c>, <c>80%</c>.</summary>
internal sealed class Literal(int offset, Quantity value) : Expression(offset)
{
    private readonly ScriptValue _value = ScriptValue.Of(value);

    public Quantity Value => _value.Scalar;

    public override ScriptValue Evaluate(ScriptRun run) => _value;
}
