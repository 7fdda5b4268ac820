using System.Globalization;
using Latitude.Domain.Quantities;

namespace Latitude.Words;

/// <summary>Numbers as lifters read them. Invariant culture; a face that speaks another language formats its own.</summary>
public static class Numbers
{
    /// <summary>A count a week: whole where it is whole, else one decimal.</summary>
    public static string Weekly(double sets) => Math.Round(sets, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>A ratio with two decimals; a dash where there is none.</summary>
    public static string Ratio(double? ratio) => ratio is { } value ? value.ToString("0.00", CultureInfo.InvariantCulture) : "–";

    /// <summary>A count with thousands separated.</summary>
    public static string Count(long count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>"1 set", "2,087 sets": the plural is formed with s.</summary>
    public static string CountOf(long count, string thing) => count == 1 ? $"1 {thing}" : $"{Count(count)} {thing}s";

    /// <summary>A share of 1 as whole per cent.</summary>
    public static string Percent(double share) => (share * 100).ToString("0", CultureInfo.InvariantCulture) + " %";

    /// <summary>A change in per cent with its sign.</summary>
    public static string Change(double percent) => percent.ToString("+0.0;−0.0;0.0", CultureInfo.InvariantCulture) + " %";

    /// <summary>A mass in the lifter's unit, rounded to halves of a kilogram or whole pounds.</summary>
    public static string Mass(double kilograms, MassUnit unit) => unit == MassUnit.Kilogram
        ? (Math.Round(kilograms * 2) / 2).ToString("0.#", CultureInfo.InvariantCulture) + " kg"
        : (kilograms / (double)Load.KilogramsPerPound).ToString("0", CultureInfo.InvariantCulture) + " lb";

    /// <summary>"1 set", "2 sets", "2.5 sets": the plural is formed with s.</summary>
    public static string Of(double count, string thing)
    {
        var text = Weekly(count);
        return text == "1" ? $"1 {thing}" : $"{text} {thing}s";
    }

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => string.Join(", ", items.Take(items.Count - 1)) + " and " + items[^1],
    };
}
