using Latitude.Liftoscript.Gym;

namespace Latitude.Liftoscript.Scripting;

/// <summary>Sums of numbers, weights and percentages. A percentage meeting a weight becomes a weight: percent of the one-rep max.</summary>
internal static class Arithmetic
{
    /// <summary>The result; nothing counts as 0, dividing by 0 gives 0.</summary>
    public static Quantity Apply(ScriptOperator operation, Quantity left, Quantity right, Quantity oneRepMax)
    {
        if (operation == ScriptOperator.Set)
        {
            return right;
        }

        if (left.IsNone)
        {
            left = Quantity.OfNumber(0);
        }

        if (right.IsNone)
        {
            right = Quantity.OfNumber(0);
        }

        if (left.IsPercent && right.IsWeight)
        {
            left = OfOneRepMax(operation, left, oneRepMax);
        }
        else if (right.IsPercent && left.IsWeight)
        {
            right = OfOneRepMax(operation, right, oneRepMax);
        }

        if (left.IsWeight)
        {
            return left.With(Figures(operation, left.Figure, right.ConvertedTo(left.Unit).Figure));
        }

        var figure = Figures(operation, left.Figure, right.Figure);
        return right.Kind == QuantityKind.Number ? left.With(figure) : right.With(figure);
    }

    private static Quantity OfOneRepMax(ScriptOperator operation, Quantity percent, Quantity oneRepMax) =>
        operation == ScriptOperator.Modulo ? Quantity.OfNumber(percent.Figure / 100) : percent.Of(oneRepMax);

    private static double Figures(ScriptOperator operation, double left, double right) => operation switch
    {
        ScriptOperator.Add => left + right,
        ScriptOperator.Subtract => left - right,
        ScriptOperator.Multiply => left * right,
        ScriptOperator.Divide => right == 0 ? 0 : left / right,
        ScriptOperator.Modulo => right == 0 ? 0 : left % right,
        _ => right,
    };
}
