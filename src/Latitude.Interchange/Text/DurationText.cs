using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;

namespace Latitude.Interchange.Text;

/// <summary>
/// Reads durations as apps write them: <c>55s</c>, <c>38min</c>, <c>1h 13m</c>, <c>264h 1m</c>, <c>1小时13分钟</c>, <c>0:05:06</c>, and plain
/// numbers of seconds.
/// </summary>
internal static class DurationText
{
    private const int LongestText = 40;

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.,");

    private static readonly FrozenDictionary<string, int> SecondsOf = Table();

    /// <summary>Reads a duration; false where the text is none. A number alone counts seconds.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out TimeSpan duration)
    {
        duration = default;
        text = text.Trim();
        if (text.Length is 0 or > LongestText)
        {
            return false;
        }

        return text.Contains(':') ? TryReadClock(text, out duration) : TryReadWords(text, out duration);
    }

    private static bool TryReadWords(ReadOnlySpan<char> text, out TimeSpan duration)
    {
        duration = default;
        var seconds = 0.0;
        var lookup = SecondsOf.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[LongestText];
        while (!(text = text.Trim(" .,\u00A0\u202F")).IsEmpty)
        {
            var digits = text.IndexOfAnyExcept(NumberCharacters);
            var number = digits < 0 ? text : text[..digits];
            if (number.IsEmpty || number.Length > 12 || !TryReadNumber(number, out var value))
            {
                return false;
            }

            text = text[number.Length..].TrimStart();
            var letters = 0;
            while (letters < text.Length && char.IsLetter(text[letters]))
            {
                letters++;
            }

            var scale = 1;
            if (letters > 0 && !lookup.TryGetValue(lower[..text[..letters].ToLowerInvariant(lower)], out scale))
            {
                return false;
            }

            seconds += value * scale;
            text = text[letters..];
        }

        return TryMake(seconds, out duration);
    }

    private static bool TryReadClock(ReadOnlySpan<char> text, out TimeSpan duration)
    {
        duration = default;
        var seconds = 0.0;
        var parts = 0;
        foreach (var range in text.Split(':'))
        {
            if (++parts > 3 || !TryReadNumber(text[range], out var value))
            {
                return false;
            }

            seconds = (seconds * 60) + value;
        }

        return TryMake(seconds, out duration);
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, out double value)
    {
        Span<char> plain = stackalloc char[LongestText];
        text.CopyTo(plain);
        plain = plain[..text.Length];
        plain.Replace(',', '.');
        return double.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    private static bool TryMake(double seconds, out TimeSpan duration)
    {
        const double MostSeconds = 366.0 * 24 * 3600;
        duration = seconds is >= 0 and <= MostSeconds ? TimeSpan.FromSeconds(Math.Round(seconds, 3)) : default;
        return seconds is >= 0 and <= MostSeconds;
    }

    /// <summary>Hours, minutes, seconds and days, as phones abbreviate them in some twenty languages.</summary>
    private static FrozenDictionary<string, int> Table()
    {
        const string Days = "d day days tag tage j jour jours día días dia dias gg giorni gün dni д дн 天 日 일";
        const string Hours = "h hr hrs hour hours std stunde stunden heure heures hora horas ora ore u uur sa saat godz g ч час часа часов год t tim timmar time timer tuntia "
            + "hod hodin ó óra 小时 小時 時間 时 時 시간 시";
        const string Minutes = "m min mins minute minutes minuten minuto minutos minuti minuut dk dakika мин м хв minuter minutter minuuttia minut perc p minute 分 分钟 分鐘 分間 분";
        const string Seconds = "s sec secs second seconds sek sekunde sekunden seconde secondes segundo segundos seg secondi sn saniye с сек sekund sekunder mp 秒 秒钟 秒鐘 초";
        var table = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (words, seconds) in new[] { (Days, 86_400), (Hours, 3_600), (Minutes, 60), (Seconds, 1) })
        {
            foreach (var word in words.Split(' '))
            {
                table[word] = seconds;
            }
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
