using Latitude.Liftoscript.Gym;

namespace Latitude.Liftoscript.Scripting.Expressions;

/// <summary><c>reps[2]</c>. Counts from 1; 0 and fractions read 0.</summary>
internal sealed class ElementRead : Expression
{
    private readonly Expression _index;

    public ElementRead(int offset, ScriptVariable variable, Expression index)
        : base(offset)
    {
        Variable = variable;
        _index = index;
        Depth = index.Depth + 1;
    }

    public ScriptVariable Variable { get; }

    public override ScriptValue Evaluate(ScriptRun run)
    {
        var index = _index.Evaluate(run).First().Figure;
        if (index > run.SetCount)
        {
            return run.Fail(Offset, $"There is no set {Quantity.Number(index)}.");
        }

        return index < 1 || index != Math.Floor(index) || double.IsNaN(index)
            ? ScriptValue.Of(0)
            : ScriptValue.Of(run.ReadElement(Variable, (int)index - 1));
    }
}
