namespace Latitude.Domain.Coaching.Levels;

/// <summary>
/// A one-rep maximum against the standards, for bodyweight, sex and age (science.md 4.3). Multiples of bodyweight are unfair to heavy lifters, so
/// that the standard grows with bodyweight to the power 0.67; from 40 on it falls with age.
/// </summary>
internal static class StrengthBands
{
    private const int Novice = 1;
    private const int Intermediate = 2;
    private const int Advanced = 3;

    /// <summary>Kilograms at which a step of a standard begins for a lifter.</summary>
    /// <param name="rule">The facts of the level.</param>
    /// <param name="multiple">Multiple of bodyweight.</param>
    /// <param name="bodyweight">Kilograms.</param>
    /// <param name="sex">Which standards.</param>
    /// <param name="age">Years; null counts as under 40.</param>
    public static double Kilograms(RuleFacts rule, double multiple, double bodyweight, Sex sex, int? age)
    {
        var reference = rule[sex == Sex.Male ? "reference_men" : "reference_women"];
        return multiple * reference * Math.Pow(bodyweight / reference, rule["allometry"]) * AgeFactor(rule, age);
    }

    /// <summary>0 below the novice's line, 1, 2 from the intermediate's and 3 from the advanced's line on.</summary>
    public static int Score(RuleFacts rule, StrengthStandard standard, double kilograms, double bodyweight, Sex sex, int? age)
    {
        var multiples = sex == Sex.Male ? standard.Men : standard.Women;
        var score = 0;
        foreach (var step in (ReadOnlySpan<int>)[Novice, Intermediate, Advanced])
        {
            score = kilograms >= Kilograms(rule, multiples[step], bodyweight, sex, age) ? step : score;
        }

        return score;
    }

    private static double AgeFactor(RuleFacts rule, int? age)
    {
        var early = Math.Clamp((age ?? 0) - rule["age_from"], 0, rule["age_later_from"] - rule["age_from"]);
        var late = Math.Max(0, (age ?? 0) - rule["age_later_from"]);
        return Math.Max(rule["age_least"], 1 - (early * rule["age_loss"]) - (late * rule["age_later_loss"]));
    }
}
