namespace Latitude.Interchange.Text;

/// <summary>Reads the day, month and year of a date.</summary>
internal static class DayText
{
    private const int PivotOfTwoDigitYears = 70;

    /// <summary>Reads two or three numbers and at most one month name; false where they are no date in any order.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out DateDraft draft)
    {
        draft = default;
        Span<(int Value, int Digits)> numbers = stackalloc (int, int)[4];
        var count = 0;
        var month = 0;
        var hasOtherWords = false;
        for (var at = 0; at < text.Length;)
        {
            var from = at;
            if (char.IsAsciiDigit(text[at]))
            {
                if (!TryTakeNumber(text, ref at, out var number) || count == numbers.Length)
                {
                    return false;
                }

                numbers[count++] = (number, at - from);
            }
            else if (char.IsLetter(text[at]))
            {
                while (at < text.Length && (char.IsLetter(text[at]) || text[at] is '\'' or '\u0307' or '\u0323'))
                {
                    at++;
                }

                var word = text[from..at];
                if (MonthNames.TryFind(word, out var named))
                {
                    // A weekday comes first and may look like a month: "mar 5 nov" is a Tuesday in November.
                    month = named;
                }
                else if (month == 0 && word is ("月" or "월") && count is (1 or 2) && numbers[count - 1] is { Digits: <= 2, Value: > 0 })
                {
                    month = numbers[--count].Value;
                }
                else
                {
                    hasOtherWords |= !IsDateMark(word);
                }
            }
            else if (text[at] is '"' or ';' or '|' or ':')
            {
                return false;
            }
            else
            {
                at++;
            }
        }

        return month > 0 ? TryMakeNamed(numbers[..count], month, out draft) : !hasOtherWords && TryMakeNumeric(numbers[..count], out draft);
    }

    /// <summary>Characters of Chinese, Japanese and Korean dates, halves of the day, the T of ISO 8601.</summary>
    private static bool IsDateMark(ReadOnlySpan<char> word) =>
        word is "年" or "月" or "日" or "년" or "월" or "일" or "T" or "上午" or "下午" or "午前" or "午後" or "오전" or "오후" or "日上午" or "日下午" or "thg" or "tháng";

    private static bool TryMakeNamed(ReadOnlySpan<(int Value, int Digits)> numbers, int month, out DateDraft draft)
    {
        draft = default;
        if (numbers.Length != 2)
        {
            return false;
        }

        var (year, day) = numbers[0].Digits == 4 ? (numbers[0], numbers[1]) : (numbers[1], numbers[0]);
        return TryMake(FullYear(year), month, day.Value, out draft);
    }

    private static bool TryMakeNumeric(ReadOnlySpan<(int Value, int Digits)> numbers, out DateDraft draft)
    {
        draft = default;
        switch (numbers)
        {
            case [(var compact, 8)]:
                return TryMake(compact / 10_000, compact / 100 % 100, compact % 100, out draft);
            case [(var year, 4), (var month, <= 2), (var day, <= 2)]:
                return TryMake(year, month, day, out draft);
            case [(var first, <= 2), (var second, <= 2), (_, 2 or 4)]:
                draft = new DateDraft { First = first, Second = second, Year = FullYear(numbers[2]) };
                return (draft.In(DateOrder.DayFirst) ?? draft.In(DateOrder.MonthFirst)) is not null;
            default:
                return false;
        }
    }

    private static int FullYear((int Value, int Digits) year) =>
        year.Digits > 2 ? year.Value : year.Value + (year.Value < PivotOfTwoDigitYears ? 2000 : 1900);

    private static bool TryMake(int year, int month, int day, out DateDraft draft)
    {
        draft = new DateDraft { Date = DateDraft.Of(year, month, day) };
        return draft.Date is not null;
    }

    private static bool TryTakeNumber(ReadOnlySpan<char> text, ref int at, out int number)
    {
        number = 0;
        var from = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            if (at - from == 8)
            {
                return false;
            }

            number = (number * 10) + (text[at++] - '0');
        }

        return true;
    }
}
