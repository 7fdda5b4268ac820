using Latitude.Domain.Coaching;
using Latitude.Words.Phrases;

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
    public static string InSentence(Period period) => DatePhrases.Current.Span(period.Days, period.To);

    /// <summary>"27 September 2026".</summary>
    public static string Day(DateOnly date) => DatePhrases.Current.Day(date);

    /// <summary>"27 Sep 2026".</summary>
    public static string ShortDay(DateOnly date) => DatePhrases.Current.ShortDay(date);
}
