using Latitude.Liftoscript.Gym;

namespace Latitude.Liftoscript.Syntax;

/// <summary>Weights and percentages, wherever they stand in a line.</summary>
internal static class WeightParser
{
    /// <summary>A signed number with its unit and no space inside: <c>-20lb</c>, <c>60kg</c>, <c>80%</c>.</summary>
    public static bool Take(Scanner scanner, out Quantity weight)
    {
        weight = default;
        if (!scanner.TakeNumber(out var figure))
        {
            return false;
        }

        if (scanner.Take('%'))
        {
            weight = Quantity.OfPercent(figure);
        }
        else if (scanner.Looking("lb"))
        {
            scanner.Position += 2;
            weight = Quantity.OfPounds(figure);
        }
        else if (scanner.Looking("kg"))
        {
            scanner.Position += 2;
            weight = Quantity.OfKilograms(figure);
        }

        return !weight.IsNone;
    }
}
