using Latitude.Liftoscript.Gym;

namespace Latitude.Liftoscript.Scripting;

/// <summary>The functions a script can call.</summary>
internal static class ScriptFunctions
{
    private static readonly Dictionary<string, (ScriptFunction Function, int Least, int Most)> ByName = new(StringComparer.Ordinal)
    {
        ["roundWeight"] = (ScriptFunction.RoundWeight, 1, 1),
        ["roundConvertWeight"] = (ScriptFunction.RoundConvertWeight, 1, 1),
        ["calculate1RM"] = (ScriptFunction.Calculate1RM, 2, 2),
        ["calculateTrainingMax"] = (ScriptFunction.CalculateTrainingMax, 2, 2),
        ["rpeMultiplier"] = (ScriptFunction.RpeMultiplier, 1, 2),
        ["floor"] = (ScriptFunction.Floor, 1, 1),
        ["ceil"] = (ScriptFunction.Ceil, 1, 1),
        ["round"] = (ScriptFunction.Round, 1, 1),
        ["sum"] = (ScriptFunction.Sum, 0, int.MaxValue),
        ["min"] = (ScriptFunction.Min, 0, int.MaxValue),
        ["max"] = (ScriptFunction.Max, 0, int.MaxValue),
        ["increment"] = (ScriptFunction.Increment, 1, 1),
        ["decrement"] = (ScriptFunction.Decrement, 1, 1),
        ["zeroOrGte"] = (ScriptFunction.ZeroOrGte, 2, 2),
        ["print"] = (ScriptFunction.Print, 0, int.MaxValue),
        ["sets"] = (ScriptFunction.Sets, 9, 9),
    };

    /// <summary>All names, for hints.</summary>
    public static IEnumerable<string> Names => ByName.Keys;

    /// <summary>A function and how many arguments it takes; null where there is none of that name.</summary>
    public static (ScriptFunction Function, int Least, int Most)? Find(string name) =>
        ByName.TryGetValue(name, out var found) ? found : null;

    /// <summary>Calls a function; arguments of a wrong kind fail the run.</summary>
    public static ScriptValue Call(ScriptRun run, int offset, ScriptFunction function, ReadOnlySpan<ScriptValue> arguments) => function switch
    {
        ScriptFunction.Sum or ScriptFunction.Min or ScriptFunction.Max => Fold(run, function, arguments),
        ScriptFunction.ZeroOrGte => ZeroOrGte(run, offset, arguments[0], arguments[1]),
        ScriptFunction.Print => Print(run, arguments),
        ScriptFunction.Sets => run.RewriteSets(arguments, offset),
        _ => arguments[0].IsQuantity && (arguments.Length < 2 || arguments[1].IsQuantity)
            ? CallOnQuantity(run, offset, function, arguments[0].First(), arguments.Length < 2 ? null : arguments[1].First())
            : run.Fail(offset, "This function takes a number or a weight."),
    };

    private static ScriptValue CallOnQuantity(ScriptRun run, int offset, ScriptFunction function, Quantity value, Quantity? second)
    {
        if (function is ScriptFunction.Floor or ScriptFunction.Ceil or ScriptFunction.Round)
        {
            return ScriptValue.Of(value.With(Whole(function, value.Figure)));
        }

        if (second is { Kind: not QuantityKind.Number } || (function == ScriptFunction.RpeMultiplier && value.Kind != QuantityKind.Number))
        {
            return run.Fail(offset, "Reps and RPE are numbers.");
        }

        if (function == ScriptFunction.RpeMultiplier)
        {
            return ScriptValue.Of(RpeTable.Multiplier(value.Figure, second?.Figure ?? 10));
        }

        return value.IsPercent ? OnPercent(run, offset, function, value) : ScriptValue.Of(OnWeight(run, function, AsWeight(run, value), second));
    }

    private static double Whole(ScriptFunction function, double figure) => function switch
    {
        ScriptFunction.Floor => Math.Floor(figure),
        ScriptFunction.Ceil => Math.Ceiling(figure),
        _ => Math.Floor(figure + 0.5),
    };

    private static Quantity AsWeight(ScriptRun run, Quantity value) =>
        value.Kind == QuantityKind.Number ? Quantity.OfWeight(value.Figure, run.Unit) : value;

    private static ScriptValue OnPercent(ScriptRun run, int offset, ScriptFunction function, Quantity value) => function switch
    {
        ScriptFunction.Increment => ScriptValue.Of(value.With(value.Figure + 1)),
        ScriptFunction.Decrement => ScriptValue.Of(value.With(value.Figure - 1)),
        _ => run.Fail(offset, "This function takes a number or a weight."),
    };

    private static Quantity OnWeight(ScriptRun run, ScriptFunction function, Quantity weight, Quantity? reps) => function switch
    {
        ScriptFunction.RoundWeight or ScriptFunction.RoundConvertWeight => run.Loading.Round(weight),
        ScriptFunction.Increment => run.Loading.Increment(weight),
        ScriptFunction.Decrement => run.Loading.Decrement(weight),
        ScriptFunction.Calculate1RM => weight.With(RpeTable.OneRepMax(weight.Figure, reps!.Value.Figure)),
        _ => weight.With(Rounding.ToStep(0.9 * RpeTable.OneRepMax(weight.Figure, reps!.Value.Figure), 0.05)),
    };

    /// <summary>sum, min, max over everything, arrays laid flat, blanks and booleans skipped; nothing gives 0, equals give the first.</summary>
    private static ScriptValue Fold(ScriptRun run, ScriptFunction function, ReadOnlySpan<ScriptValue> arguments)
    {
        Quantity result = default;
        foreach (ref readonly var argument in arguments)
        {
            if (argument.Elements is { } elements)
            {
                foreach (var element in elements)
                {
                    result = Fold(run, function, result, element);
                }
            }
            else if (!argument.IsBoolean)
            {
                result = Fold(run, function, result, argument.Scalar);
            }
        }

        return ScriptValue.Of(result.IsNone ? Quantity.OfNumber(0) : result);
    }

    private static Quantity Fold(ScriptRun run, ScriptFunction function, Quantity soFar, Quantity next)
    {
        if (next.IsNone || soFar.IsNone)
        {
            return next.IsNone ? soFar : next;
        }

        if (function == ScriptFunction.Sum)
        {
            return Arithmetic.Apply(ScriptOperator.Add, soFar, next, run.OneRepMax);
        }

        var order = function == ScriptFunction.Min ? ScriptOperator.Less : ScriptOperator.Greater;
        return Comparison.Holds(order, ScriptValue.Of(next), ScriptValue.Of(soFar)) ? next : soFar;
    }

    private static ScriptValue ZeroOrGte(ScriptRun run, int offset, in ScriptValue left, in ScriptValue right)
    {
        if (left.Elements is not { } first || right.Elements is not { } second)
        {
            return run.Fail(offset, "zeroOrGte takes two arrays, such as completedReps and reps.");
        }

        for (var i = 0; i < Math.Min(first.Length, second.Length); i++)
        {
            if (!first[i].IsNone && first[i].Figure != 0 && !second[i].IsNone
                && Comparison.Holds(ScriptOperator.Less, ScriptValue.Of(first[i]), ScriptValue.Of(second[i])))
            {
                return ScriptValue.Of(value: false);
            }
        }

        return ScriptValue.Of(value: true);
    }

    private static ScriptValue Print(ScriptRun run, ReadOnlySpan<ScriptValue> arguments)
    {
        foreach (ref readonly var argument in arguments)
        {
            foreach (var value in argument.Elements ?? [argument.Scalar])
            {
                run.Print(value);
            }
        }

        return arguments.Length == 0 ? ScriptValue.Of(0) : arguments[0];
    }
}
