using Latitude.Words;

namespace Latitude.App.MyGym;

/// <summary>What the page of the gym says.</summary>
internal static class GymWords
{
    public const string Title = "My gym";
    public const string Lead = "What there is, so that no workout asks for a load that cannot be made, and no routine for something that is not there.";
    public const string Marked = "Marked in";
    public const string Plates = "Plates";
    public const string PlatesHow = "How many of each, both sides together.";
    public const string Bars = "Bars";
    public const string Whole = "Dumbbells and stacks";
    public const string Besides = "And besides";
    public const string From = "from";
    public const string To = "to";
    public const string By = "by";
    public const string Keep = "Keep my gym";
    public const string KeepWhat = "loads follow from the next workout on";
    public const string Kept = "kept on this device";
    public const string Wrong = "That is no weight there can be. Write a number, like 20 or 2,5; the lightest first.";

    public static string Fewer(double plate) => $"A pair of {LoadWords.Digits((decimal)plate)} less";

    public static string More(double plate) => $"A pair of {LoadWords.Digits((decimal)plate)} more";

    public static string EmptyBar(string kind) => $"Weight of the empty {Name(kind).ToLowerInvariant()}";

    public static string Name(string kind) => kind switch
    {
        "barbell" => "Barbell",
        "ezbar" => "Cambered bar",
        "trapbar" => "Trap bar",
        "smith" => "Smith machine",
        "dumbbell" => "Dumbbells",
        "kettlebell" => "Kettlebells",
        "cable" => "Cable stack",
        _ => "Machines",
    };
}
