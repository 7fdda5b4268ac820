using System.Buffers;
using Latitude.Domain.Quantities;
using Latitude.Interchange.Drafts;

namespace Latitude.Interchange.Text;

/// <summary>A weight as people write it: <c>60</c>, <c>64.5kg</c>, <c>45lb/side</c>, <c>90*</c>, <c>BW</c>, <c>BW+10</c>.</summary>
/// <param name="Value">The number; null where only the body is named.</param>
/// <param name="Unit">Its unit; null where none is written.</param>
/// <param name="Rest">The words behind it; empty where none.</param>
internal readonly record struct WeightText(decimal? Value, MassUnit? Unit, string Rest)
{
    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.,-+");

    private static readonly string[] Body = ["bodyweight", "body weight", "bw", "körpergewicht", "peso corporal"];

    /// <summary>Reads a weight; blank text has none, false where the text does not begin with one.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, ImportContext context, out WeightText weight)
    {
        text = text.Trim();
        weight = new WeightText(null, null, "");
        foreach (var word in Body)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                text = text[word.Length..].TrimStart(" +");
                break;
            }
        }

        if (text.IsEmpty)
        {
            return true;
        }

        var digits = text.IndexOfAnyExcept(OfNumbers);
        var number = digits < 0 ? text : text[..digits];
        if (number.IsEmpty || !context.TryNumber(number, out var value))
        {
            return false;
        }

        var rest = text[number.Length..].TrimStart();
        var letters = 0;
        while (letters < rest.Length && char.IsLetter(rest[letters]))
        {
            letters++;
        }

        var unit = ImportContext.UnitNamed(rest[..letters]);
        weight = new WeightText(value, unit, (unit is null ? rest : rest[letters..]).Trim().ToString());
        return true;
    }
}
