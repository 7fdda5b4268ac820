using Latitude.Liftoscript.Gym;

namespace Latitude.Liftoscript.Scripting;

/// <summary>Comparisons. With an array the comparison must hold for every element, so <c>reps != 5</c> means none is 5.</summary>
internal static class Comparison
{
    /// <summary>Does it hold? Booleans are kept out by the caller.</summary>
    public static bool Holds(ScriptOperator operation, in ScriptValue left, in ScriptValue right)
    {
        if (left.Elements is { } elements)
        {
            for (var i = 0; i < elements.Length; i++)
            {
                var other = right.Elements is { } others ? (i < others.Length ? others[i] : default) : right.Scalar;
                if (!Holds(operation, elements[i], other))
                {
                    return false;
                }
            }

            return true;
        }

        if (right.Elements is { } all)
        {
            foreach (var element in all)
            {
                if (!Holds(operation, left.Scalar, element))
                {
                    return false;
                }
            }

            return true;
        }

        return Holds(operation, left.Scalar, right.Scalar);
    }

    /// <summary>Weights are compared in the left one's unit; a percentage and a weight are never anything but different.</summary>
    private static bool Holds(ScriptOperator operation, Quantity left, Quantity right)
    {
        if ((left.IsPercent && right.IsWeight) || (left.IsWeight && right.IsPercent))
        {
            return operation == ScriptOperator.NotEqual;
        }

        var a = left.Figure;
        var b = left.IsWeight ? right.ConvertedTo(left.Unit).Figure : right.Figure;
        return operation switch
        {
            ScriptOperator.Greater => a > b,
            ScriptOperator.Less => a < b,
            ScriptOperator.GreaterOrEqual => a >= b,
            ScriptOperator.LessOrEqual => a <= b,
            ScriptOperator.Equal => a == b,
            _ => a != b,
        };
    }
}
