using System.Buffers;
using System.Globalization;

namespace Latitude.Interchange.Text;

/// <summary>The time of day within a text: where it lies and what it says.</summary>
internal readonly record struct ClockText
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(":时時시点點");

    /// <summary>Characters before a time among which the half of the day may stand: a word and a space.</summary>
    private const int LongestWord = 12;

    private static readonly string[] AfterNoonWords = ["pm", "p.m", "p. m", "下午", "午後", "오후", "μ.μ", "μμ", "dop", "du", "ös", "iltapäivä"];
    private static readonly string[] BeforeNoonWords = ["am", "a.m", "a. m", "上午", "午前", "오전", "π.μ", "πμ", "öö"];

    /// <summary>True when there is a time.</summary>
    public bool IsFound { get; private init; }

    /// <summary>True when there is a mark of a time without one.</summary>
    public bool IsBad { get; private init; }

    /// <summary>Where its first digit lies.</summary>
    public int Start { get; private init; }

    private int End { get; init; }

    private int Hour { get; init; }

    private int Minute { get; init; }

    private int Second { get; init; }

    /// <summary>Finds hours and minutes parted by a colon, or by the marks of Chinese, Japanese and Korean.</summary>
    public static ClockText Find(ReadOnlySpan<char> text)
    {
        var mark = text.IndexOfAny(Marks);
        if (mark < 0)
        {
            return FindPointed(text);
        }

        var start = mark;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
        {
            start--;
        }

        var at = mark + 1;
        at += at < text.Length && text[at] == ' ' ? 1 : 0;
        if (mark - start is not (1 or 2) || !TryTakeNumber(text, ref at, out var minute))
        {
            return new ClockText { IsBad = true };
        }

        var second = 0;
        if (at < text.Length && text[at] is ':' or '分' or '분')
        {
            var next = at + 1;
            if (TryTakeNumber(text, ref next, out var seconds))
            {
                (second, at) = (seconds, next);
            }
        }

        _ = int.TryParse(text[start..mark], NumberStyles.None, CultureInfo.InvariantCulture, out var hour);
        return new ClockText { IsFound = true, Start = start, End = SkipFraction(text, at), Hour = hour, Minute = minute, Second = second };
    }

    /// <summary>Hours and minutes parted by a point at the end, as in Danish, Finnish and Indonesian: <c>5.3.2024 18.30</c>.</summary>
    private static ClockText FindPointed(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        var start = text.LastIndexOf(' ') + 1;
        var word = text[start..];
        var point = word.IndexOf('.');
        if (start == 0 || point is not (1 or 2) || word.Length is var length && length != point + 3 && (length != point + 6 || word[point + 3] != '.'))
        {
            return default;
        }

        var second = word.Length > point + 3 ? word[(point + 4)..] : "0";
        return int.TryParse(word[..point], NumberStyles.None, CultureInfo.InvariantCulture, out var hour)
            && int.TryParse(word[(point + 1)..(point + 3)], NumberStyles.None, CultureInfo.InvariantCulture, out var minute)
            && int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? new ClockText { IsFound = true, Start = start, End = text.Length, Hour = hour, Minute = minute, Second = seconds }
            : default;
    }

    /// <summary>The time of day; null where a number is out of range. The half of the day may stand before or after.</summary>
    public TimeOnly? Time(ReadOnlySpan<char> text)
    {
        var isAfterNoon = IsBeside(text, AfterNoonWords);
        var hour = isAfterNoon && Hour < 12 ? Hour + 12 : Hour == 12 && !isAfterNoon && IsBeside(text, BeforeNoonWords) ? 0 : Hour;
        return hour <= 23 && Minute <= 59 && Second <= 59 ? new TimeOnly(hour, Minute, Second) : null;
    }

    /// <summary>The offset behind the time: Z, +0000, +01:00; null where none is written.</summary>
    public TimeSpan? UtcOffset(ReadOnlySpan<char> text)
    {
        var rest = text[End..].Trim();
        if (rest.SequenceEqual("Z") || rest.SequenceEqual("z") || rest.SequenceEqual("UTC"))
        {
            return TimeSpan.Zero;
        }

        if (rest.Length is not (5 or 6) || rest[0] is not ('+' or '-')
            || !int.TryParse(rest[1..3], NumberStyles.None, CultureInfo.InvariantCulture, out var hours)
            || !int.TryParse(rest[^2..], NumberStyles.None, CultureInfo.InvariantCulture, out var minutes)
            || hours > 14 || minutes > 59)
        {
            return null;
        }

        var offset = new TimeSpan(hours, minutes, 0);
        return rest[0] == '-' ? -offset : offset;
    }

    private bool IsBeside(ReadOnlySpan<char> text, string[] words) =>
        HasWord(text[End..], words) || HasWord(text[Math.Max(0, Start - LongestWord)..Start], words);

    private static bool HasWord(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (at == 0 || !char.IsAsciiLetter(text[at - 1])) && (at + word.Length == text.Length || !char.IsAsciiLetter(text[at + word.Length])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryTakeNumber(ReadOnlySpan<char> text, ref int at, out int number)
    {
        var from = at;
        while (at < text.Length && at - from < 2 && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return int.TryParse(text[from..at], NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private static int SkipFraction(ReadOnlySpan<char> text, int at)
    {
        if (at < text.Length && text[at] is '.' or ',')
        {
            at++;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                at++;
            }
        }

        return at;
    }
}
