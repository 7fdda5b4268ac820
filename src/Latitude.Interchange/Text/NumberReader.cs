using System.Globalization;

namespace Latitude.Interchange.Text;

/// <summary>
/// Reads the numbers of one file, with decimal point or comma and with marks between thousands. A comma before exactly three digits
/// is a mark of thousands only in a file that has shown decimal points; elsewhere it is a decimal comma.
/// </summary>
internal sealed class NumberReader
{
    private const int MostFastDigits = 18;

    /// <summary>More is no number of a log, and would not survive a change of units.</summary>
    private const decimal Most = 1_000_000_000_000_000_000m;

    private bool _hasDecimalPoints;

    /// <summary>How often a comma could be either mark.</summary>
    public int AmbiguousCommas { get; private set; }

    /// <summary>True when an ambiguous comma was last taken as decimal mark.</summary>
    public bool CommaIsDecimal => !_hasDecimalPoints;

    /// <summary>Reads a number; false for anything else, also for blank text and for more than <see cref="Most"/>. Trailing zeros after the mark are dropped.</summary>
    public bool TryRead(ReadOnlySpan<char> text, out decimal value)
    {
        text = text.Trim();
        var isNegative = text.Length > 0 && text[0] is '-' or '\u2212';
        var digits = isNegative ? text[1..] : text;
        var point = -1;
        ulong number = 0;
        if (digits.Length is > 0 and <= MostFastDigits)
        {
            for (var i = 0; i < digits.Length; i++)
            {
                if (char.IsAsciiDigit(digits[i]))
                {
                    number = (number * 10) + (uint)(digits[i] - '0');
                }
                else if (digits[i] == '.' && point < 0 && i > 0)
                {
                    point = i;
                }
                else
                {
                    return TryReadOther(text, out value);
                }
            }

            var scale = point < 0 ? 0 : digits.Length - point - 1;
            _hasDecimalPoints |= scale is not 0 and not 3;
            value = Create(number, scale, isNegative);
            return true;
        }

        return TryReadOther(text, out value);
    }

    private static decimal Create(ulong number, int scale, bool isNegative)
    {
        while (scale > 0 && number % 10 == 0)
        {
            number /= 10;
            scale--;
        }

        return unchecked(new decimal((int)number, (int)(number >> 32), 0, isNegative && number != 0, (byte)scale));
    }

    private bool TryReadOther(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        if (text.Length is 0 or > 40)
        {
            return false;
        }

        Span<char> plain = stackalloc char[text.Length];
        var length = 0;
        var mark = DecimalMark(text);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (i == mark)
            {
                plain[length++] = '.';
            }
            else if (char.IsDigit(c))
            {
                plain[length++] = (char)('0' + (int)char.GetNumericValue(c));
            }
            else if (c is '-' or '+' or '\u2212' or 'e' or 'E')
            {
                plain[length++] = c == '\u2212' ? '-' : c;
            }
            else if (!IsGroupMark(text, i))
            {
                return false;
            }
        }

        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (!decimal.TryParse(plain[..length], Style, CultureInfo.InvariantCulture, out value))
        {
            return false;
        }

        if (Math.Abs(value) > Most)
        {
            return false;
        }

        // Dividing by one of full scale drops trailing zeros.
        value /= 1.0000000000000000000000000000m;
        return true;
    }

    /// <summary>Position of the decimal mark; -1 where all marks part thousands or there is none.</summary>
    private int DecimalMark(ReadOnlySpan<char> text)
    {
        var point = text.LastIndexOf('.');
        var comma = text.LastIndexOf(',');
        if (point >= 0 && comma >= 0)
        {
            return Math.Max(point, comma);
        }

        var last = Math.Max(point, comma);
        if (last < 0 || text[..last].Contains(text[last]))
        {
            return -1;
        }

        var looksLikeThousands = comma >= 0 && text.Length - comma == 4 && comma is >= 1 and <= 3 && text[0] != '0';
        AmbiguousCommas += looksLikeThousands ? 1 : 0;
        return looksLikeThousands && _hasDecimalPoints ? -1 : last;
    }

    private static bool IsGroupMark(ReadOnlySpan<char> text, int at) =>
        text[at] is ',' or '.' or '\'' or '\u2019' or ' ' or '\u00A0' or '\u202F' or '\u2009'
        && at > 0 && at + 3 < text.Length && char.IsDigit(text[at - 1])
        && char.IsDigit(text[at + 1]) && char.IsDigit(text[at + 2]) && char.IsDigit(text[at + 3]);
}
