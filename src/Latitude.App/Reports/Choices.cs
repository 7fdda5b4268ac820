using System.Globalization;
using Latitude.Domain.Exercises;
using Latitude.Domain.Quantities;
using Latitude.Domain.Training;

namespace Latitude.App.Reports;

/// <summary>What the lifter said about themselves.</summary>
/// <param name="Level">How they progress; null to work it out from the log.</param>
/// <param name="Unit">The unit that loads are shown in.</param>
/// <param name="Bodyweight">Their bodyweight; null where not said.</param>
public sealed record Choices(ExperienceLevel? Level, MassUnit Unit, Load? Bodyweight)
{
    /// <summary>What holds until they say otherwise.</summary>
    public static Choices Default { get; } = new(null, MassUnit.Kilogram, null);

    /// <summary>Reads <c>level|unit|bodyweight</c> as the first screen keeps it; what cannot be read falls back to the default.</summary>
    public static Choices Parse(string text)
    {
        var parts = text.Split('|');
        ExperienceLevel? level = parts[0] switch
        {
            "beginner" => ExperienceLevel.Beginner,
            "intermediate" => ExperienceLevel.Intermediate,
            "advanced" => ExperienceLevel.Advanced,
            _ => null,
        };
        var unit = parts.Length > 1 && parts[1] == "lb" ? MassUnit.Pound : MassUnit.Kilogram;
        return new Choices(level, unit, parts.Length > 2 ? ParseBodyweight(parts[2], unit) : null);
    }

    /// <summary>Reads a bodyweight with a point or a comma; null where it is none that a person has.</summary>
    public static Load? ParseBodyweight(string text, MassUnit unit)
    {
        var isNumber = decimal.TryParse(text.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value);
        return isNumber && BodyweightEntry.IsPlausible(new Load(value, unit)) ? new Load(value, unit) : null;
    }
}
