namespace Latitude.Liftoscript.Scripting.Expressions;

/// <summary>A function.</summary>
internal sealed class Call : Expression
{
    private readonly ScriptFunction _function;
    private readonly Expression[] _arguments;

    public Call(int offset, ScriptFunction function, Expression[] arguments)
        : base(offset)
    {
        (_function, _arguments) = (function, arguments);
        foreach (var argument in arguments)
        {
            Depth = Math.Max(Depth, argument.Depth + 1);
        }
    }

    public override ScriptValue Evaluate(ScriptRun run)
    {
        if (_arguments.Length == 1)
        {
            var only = _arguments[0].Evaluate(run);
            return ScriptFunctions.Call(run, Offset, _function, new ReadOnlySpan<ScriptValue>(in only));
        }

        var values = new ScriptValue[_arguments.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = _arguments[i].Evaluate(run);
        }

        return ScriptFunctions.Call(run, Offset, _function, values);
    }
}
