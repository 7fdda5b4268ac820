using System.Globalization;

namespace Latitude.Words.Phrases;

internal sealed class GermanDatePhrases : DatePhrases
{
    protected override string[] Months { get; } =
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

    protected override string[] ShortMonths { get; } = ["Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sep.", "Okt.", "Nov.", "Dez."];

    protected override string[] Weekdays { get; } = ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"];

    protected override string[] ShortWeekdays { get; } = ["So", "Mo", "Di", "Mi", "Do", "Fr", "Sa"];

    public override string Span(int days, DateOnly last) => (days, days % 7) switch
    {
        (1, _) => $"der {Day(last)}",
        (7, _) => $"die Woche bis {Day(last)}",
        (_, 0) => $"die {days / 7} Wochen bis {Day(last)}",
        _ => $"die {days} Tage bis {Day(last)}",
    };

    public override string InSpan(int days, DateOnly last) => (days, days % 7) switch
    {
        (1, _) => $"am {Day(last)}",
        (7, _) => $"in der Woche bis {Day(last)}",
        (_, 0) => $"in den {days / 7} Wochen bis {Day(last)}",
        _ => $"in den {days} Tagen bis {Day(last)}",
    };

    protected override string Ordinal(int day) => day.ToString(CultureInfo.InvariantCulture) + ".";
}
