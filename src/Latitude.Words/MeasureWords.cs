using Latitude.Domain.Coaching;

namespace Latitude.Words;

/// <summary>A number behind a statement, as the answer to "why?" shows it.</summary>
public static class MeasureWords
{
    /// <summary>"Back sets a week" for <c>back_sets_weekly</c>.</summary>
    public static string Label(Measure measure)
    {
        var name = measure.Name switch
        {
            "strict_is_short" => "short without hinges",
            "covered" => "functions covered",
            "unknown_share" => "sets of unknown exercises",
            "budget" => "budget of sets a week",
            _ => measure.Name.Replace("_weekly", " a week", StringComparison.Ordinal).Replace('_', ' '),
        };
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    /// <summary>"18.5"; "yes" or "no" for what is one or the other; per cent for a share.</summary>
    public static string Value(Measure measure) => measure.Name switch
    {
        "strict_is_short" or "covers_too_little" or "is_established" or "has_progression" => measure.Value > 0 ? "yes" : "no",
        "unknown_share" => Numbers.Percent(measure.Value),
        _ => Numbers.Weekly(measure.Value),
    };
}
