using System.Globalization;

namespace Latitude.Words.Phrases;

internal sealed class EnglishDatePhrases : DatePhrases
{
    protected override string[] Months { get; } =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    protected override string[] ShortMonths { get; } = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    protected override string[] Weekdays { get; } = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    protected override string[] ShortWeekdays { get; } = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

    public override string Span(int days, DateOnly last) => (days, days % 7) switch
    {
        (1, _) => $"the day to {Day(last)}",
        (7, _) => $"the week to {Day(last)}",
        (_, 0) => $"the {days / 7} weeks to {Day(last)}",
        _ => $"the {days} days to {Day(last)}",
    };

    public override string InSpan(int days, DateOnly last) => $"in {Span(days, last)}";

    protected override string Ordinal(int day) => day.ToString(CultureInfo.InvariantCulture);
}
