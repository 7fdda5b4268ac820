using Latitude.Domain.Coaching;

namespace Latitude.App.Reports;

/// <summary>What a number behind a statement is called.</summary>
internal static class MeasureWords
{
    /// <summary>"Back sets a week" for <c>back_sets_weekly</c>.</summary>
    public static string Label(Measure measure)
    {
        var name = measure.Name switch
        {
            "strict_is_short" => "short without hinges (1 is yes)",
            "covered" => "functions covered",
            _ => measure.Name.Replace("_weekly", " a week", StringComparison.Ordinal).Replace('_', ' '),
        };
        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}
