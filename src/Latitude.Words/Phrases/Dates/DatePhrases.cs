using System.Globalization;

namespace Latitude.Words.Phrases;

/// <summary>Days and spans of days. The names of months are our own: a terminal runs without data about cultures.</summary>
public abstract class DatePhrases
{
    /// <summary>In every language.</summary>
    public static Spoken<DatePhrases> All { get; } = new(new EnglishDatePhrases(), new GermanDatePhrases());

    /// <summary>In the language spoken now.</summary>
    public static DatePhrases Current => All.Current;

    /// <summary>"27 September 2026".</summary>
    public string Day(DateOnly date) => $"{DayOfMonth(date)} {Number(date.Year)}";

    /// <summary>"27 September".</summary>
    public string DayOfMonth(DateOnly date) => $"{Ordinal(date.Day)} {Months[date.Month - 1]}";

    /// <summary>"27 Sep 2026".</summary>
    public string ShortDay(DateOnly date) => $"{ShortDayOfMonth(date)} {Number(date.Year)}";

    /// <summary>"27 Sep".</summary>
    public string ShortDayOfMonth(DateOnly date) => $"{Ordinal(date.Day)} {ShortMonths[date.Month - 1]}";

    /// <summary>"September 2026".</summary>
    public string Month(DateOnly date) => $"{Months[date.Month - 1]} {Number(date.Year)}";

    /// <summary>"Sep".</summary>
    public string ShortMonth(DateOnly date) => ShortMonths[date.Month - 1];

    /// <summary>"Sunday".</summary>
    public string Weekday(DayOfWeek day) => Weekdays[(int)day];

    /// <summary>"Sun".</summary>
    public string ShortWeekday(DayOfWeek day) => ShortWeekdays[(int)day];

    /// <summary>"the 4 weeks to 27 September 2026"; days where the span is not of whole weeks.</summary>
    /// <param name="days">Length in days, at least 1.</param>
    /// <param name="last">Its last day.</param>
    public abstract string Span(int days, DateOnly last);

    /// <summary>"in the 4 weeks to 27 September 2026".</summary>
    /// <param name="days">Length in days, at least 1.</param>
    /// <param name="last">Its last day.</param>
    public abstract string InSpan(int days, DateOnly last);

    /// <summary>The months in full, January first.</summary>
    protected abstract string[] Months { get; }

    /// <summary>The months in short, January first.</summary>
    protected abstract string[] ShortMonths { get; }

    /// <summary>The days in full, Sunday first.</summary>
    protected abstract string[] Weekdays { get; }

    /// <summary>The days in short, Sunday first.</summary>
    protected abstract string[] ShortWeekdays { get; }

    /// <summary>The day of a month as it stands before the month.</summary>
    protected abstract string Ordinal(int day);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
