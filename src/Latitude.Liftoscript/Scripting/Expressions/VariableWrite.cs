namespace Latitude.Liftoscript.Scripting.Expressions;

/// <summary><c>weights[1:*:*:2] += 5lb</c>.</summary>
internal sealed class VariableWrite : Expression
{
    private readonly ScriptVariable _variable;
    private readonly Expression?[] _indices;
    private readonly ScriptOperator _operation;
    private readonly Expression _value;

    /// <param name="offset">Where it stands.</param>
    /// <param name="variable">What is changed.</param>
    /// <param name="indices">As written; null is <c>*</c>.</param>
    /// <param name="operation">How it is changed.</param>
    /// <param name="value">By what.</param>
    public VariableWrite(int offset, ScriptVariable variable, Expression?[] indices, ScriptOperator operation, Expression value)
        : base(offset)
    {
        (_variable, _indices, _operation, _value) = (variable, indices, operation, value);
        Depth = value.Depth + 1;
        foreach (var index in indices)
        {
            Depth = Math.Max(Depth, (index?.Depth ?? 0) + 1);
        }
    }

    public override ScriptValue Evaluate(ScriptRun run)
    {
        var value = _value.Evaluate(run);
        var target = ChangeTarget.Everywhere;
        var most = ScriptVariables.MostIndices(_variable, ScriptMode.Progress);
        for (var i = 0; i < _indices.Length; i++)
        {
            if (_indices[i] is { } index)
            {
                // Indices are written right-aligned: the last one is the set, or the last the variable has.
                target = target.With(most - _indices.Length + i, index.Evaluate(run).First().Figure);
            }
        }

        if (!run.Failed)
        {
            run.Write(_variable, _operation, value, target, Offset);
        }

        return value;
    }
}
