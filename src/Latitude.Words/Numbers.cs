using Latitude.Domain.Quantities;
using Latitude.Words.Phrases;

namespace Latitude.Words;

/// <summary>Numbers as lifters read them, with the decimal mark of the language spoken now.</summary>
public static class Numbers
{
    /// <summary>A count a week: whole where it is whole, else one decimal.</summary>
    public static string Weekly(double sets) => Math.Round(sets, 1, MidpointRounding.AwayFromZero).ToString("0.#", Languages.Numbers);

    /// <summary>A ratio with two decimals; a dash where there is none.</summary>
    public static string Ratio(double? ratio) => ratio is { } value ? value.ToString("0.00", Languages.Numbers) : "–";

    /// <summary>A count with thousands separated.</summary>
    public static string Count(long count) => count.ToString("#,0", Languages.Numbers);

    /// <summary>A count, whole or with one decimal, with thousands separated.</summary>
    public static string Counted(double count) => Math.Round(count, 1, MidpointRounding.AwayFromZero).ToString("#,0.#", Languages.Numbers);

    /// <summary>"1 set", "2,087 sets": the plural is formed with s.</summary>
    public static string CountOf(long count, string thing) => count == 1 ? $"1 {thing}" : $"{Count(count)} {thing}s";

    /// <summary>As it is: two decimals at most, no zeros at the end.</summary>
    public static string Plain(double value) => value.ToString("0.##", Languages.Numbers);

    /// <summary>A share of 1 as whole per cent.</summary>
    public static string Percent(double share) => (share * 100).ToString("0", Languages.Numbers) + " %";

    /// <summary>A change in per cent with its sign.</summary>
    public static string Change(double percent) => Signed(percent) + " %";

    /// <summary>One decimal with its sign: "+0.4", "−1.0".</summary>
    public static string Signed(double value) => value.ToString("+0.0;−0.0;0.0", Languages.Numbers);

    /// <summary>A mass in the lifter's unit, rounded to halves of a kilogram or whole pounds.</summary>
    public static string Mass(double kilograms, MassUnit unit) => unit == MassUnit.Kilogram
        ? (Math.Round(kilograms * 2) / 2).ToString("0.#", Languages.Numbers) + " kg"
        : (kilograms / (double)Load.KilogramsPerPound).ToString("0", Languages.Numbers) + " lb";

    /// <summary>"1 set", "2 sets", "2.5 sets": the plural is formed with s.</summary>
    public static string Of(double count, string thing)
    {
        var text = Weekly(count);
        return text == "1" ? $"1 {thing}" : $"{text} {thing}s";
    }

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string List(IReadOnlyList<string> items) => CountPhrases.Current.List(items);
}
