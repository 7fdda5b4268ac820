using System.Globalization;

namespace Latitude.Interchange.Text;

/// <summary>
/// Reads dates and times as apps, phones and spreadsheets write them: <c>2025-03-28 17:29:00</c>, <c>2018/8/31 5:49</c>,
/// <c>25-02-2023 22:08</c>, <c>11 Nis 2026, 13:05</c>, <c>Jun 11, 2026, 1:01 PM</c>, <c>2026年4月11日 13:05</c>,
/// <c>2025-02-23T10:13:53Z</c>.
/// </summary>
internal static class DateText
{
    private const int LongestText = 64;

    /// <summary>Reads a date; false where the text is none.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out DateDraft draft)
    {
        text = text.Trim();
        if (TryReadFixed(text, out draft))
        {
            return true;
        }

        if (TryReadSerial(text, out draft))
        {
            return true;
        }

        if (text.Length is < 6 or > LongestText)
        {
            return false;
        }

        var clock = ClockText.Find(text);
        var day = clock.IsFound ? text[..clock.Start] : text;
        return !clock.IsBad && DayText.TryRead(day, out draft) && AddClock(ref draft, clock, text);
    }

    private static bool AddClock(ref DateDraft draft, ClockText clock, ReadOnlySpan<char> text)
    {
        if (clock.IsFound)
        {
            var time = clock.Time(text);
            draft = draft with { Time = time, UtcOffset = clock.UtcOffset(text) };
            return time is not null;
        }

        return true;
    }

    /// <summary>The common form <c>yyyy-MM-dd</c>, alone or with <c>HH:mm:ss</c> behind a space or T.</summary>
    private static bool TryReadFixed(ReadOnlySpan<char> text, out DateDraft draft)
    {
        draft = default;
        if (text.Length is not (10 or 19) || text[4] != '-' || text[7] != '-'
            || DateDraft.Of(Digits(text[..4]), Digits(text[5..7]), Digits(text[8..10])) is not { } date)
        {
            return false;
        }

        draft = new DateDraft { Date = date };
        if (text.Length == 10)
        {
            return true;
        }

        var (hour, minute, second) = (Digits(text[11..13]), Digits(text[14..16]), Digits(text[17..19]));
        if (text[10] is not (' ' or 'T') || text[13] != ':' || text[16] != ':'
            || hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 59)
        {
            return false;
        }

        draft = draft with { Time = new TimeOnly(hour, minute, second) };
        return true;
    }

    /// <summary>
    /// The number by which spreadsheets keep a date, where a cell lost its format: days since 30 December 1899, the time as their
    /// fraction: <c>45356.7708</c>. Only days from 1954 to 2063 are taken for one.
    /// </summary>
    private static bool TryReadSerial(ReadOnlySpan<char> text, out DateDraft draft)
    {
        draft = default;
        if (text.Length is < 5 or > 20 || (text.Length > 5 && text[5] is not ('.' or ',')))
        {
            return false;
        }

        var days = Digits(text[..5]);
        var fraction = 0.0;
        if (days is < 20_000 or >= 60_000
            || (text.Length > 6 && !double.TryParse(string.Concat("0.", text[6..]), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out fraction)))
        {
            return false;
        }

        var seconds = (int)Math.Round(fraction * 86_400);
        draft = new DateDraft
        {
            Date = new DateOnly(1899, 12, 30).AddDays(days),
            Time = text.Length > 6 && seconds < 86_400 ? TimeOnly.MinValue.Add(TimeSpan.FromSeconds(seconds)) : null,
        };
        return true;
    }

    /// <summary>The number that the digits make; -1 where any is none.</summary>
    private static int Digits(ReadOnlySpan<char> text)
    {
        var number = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return -1;
            }

            number = (number * 10) + (c - '0');
        }

        return number;
    }
}
