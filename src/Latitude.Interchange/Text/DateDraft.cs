namespace Latitude.Interchange.Text;

/// <summary>A date as far as its own text tells: 3/4/2025 stays open until the whole file was seen.</summary>
internal readonly record struct DateDraft
{
    /// <summary>The date, where the text leaves no doubt.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The first of two open numbers.</summary>
    public int First { get; init; }

    /// <summary>The second of two open numbers.</summary>
    public int Second { get; init; }

    /// <summary>The year beside two open numbers.</summary>
    public int Year { get; init; }

    /// <summary>The time of day; null where the text has none.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>Offset from UTC; null where the text has none.</summary>
    public TimeSpan? UtcOffset { get; init; }

    /// <summary>The date in an order; null where that order makes it no date.</summary>
    public DateOnly? In(DateOrder order)
    {
        if (Date is not null)
        {
            return Date;
        }

        var (day, month) = order == DateOrder.DayFirst ? (First, Second) : (Second, First);
        return Of(Year, month, day);
    }

    /// <summary>The date; null where the calendar has no such day.</summary>
    public static DateOnly? Of(int year, int month, int day) =>
        year is >= 1900 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
}
