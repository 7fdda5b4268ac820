using System.Globalization;
using Latitude.Domain.Coaching;

namespace Latitude.Words;

/// <summary>Days and spans of days as lifters read them.</summary>
public static class PeriodWords
{
    /// <summary>"The 4 weeks to 27 September 2026".</summary>
    public static string Sentence(Period period)
    {
        var text = InSentence(period);
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    /// <summary>"the 4 weeks to 27 September 2026"; days where the span is not of whole weeks.</summary>
    public static string InSentence(Period period) => $"the {Length(period)} to {Day(period.To)}";

    /// <summary>"27 September 2026".</summary>
    public static string Day(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"27 Sep 2026".</summary>
    public static string ShortDay(DateOnly date) => date.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    private static string Length(Period period) => (period.Days, period.Days % 7) switch
    {
        (1, _) => "day",
        (7, _) => "week",
        (_, 0) => $"{period.Days / 7} weeks",
        _ => $"{period.Days} days",
    };
}
