using System.Buffers;
using System.Buffers.Binary;
using System.Text.Unicode;
using Latitude.Interchange.Csv;

namespace Latitude.Interchange.Text;

/// <summary>
/// Bytes to characters: UTF-8 and UTF-16 by their marks, UTF-16 also by its zeros, else UTF-8. Bytes that are no UTF-8 make it Windows-1252, the way old
/// spreadsheets save, unless multi-byte UTF-8 was seen before: then a character was damaged and becomes U+FFFD.
/// </summary>
internal sealed class TextDecoder
{
    private TextEncoding _encoding = TextEncoding.Undecided;
    private bool _hasMultiByte;

    /// <summary>Characters replaced because their bytes were damaged.</summary>
    public int Damaged { get; private set; }

    /// <summary>True when the bytes forced us away from UTF-8.</summary>
    public bool IsWindows1252 => _encoding == TextEncoding.Windows1252;

    /// <summary>Decodes as much as possible and returns the bytes used; the few bytes of a split character are left for the next call.</summary>
    public int Decode(ReadOnlySpan<byte> bytes, bool isLast, CsvReader target)
    {
        var used = 0;
        if (_encoding == TextEncoding.Undecided)
        {
            if (bytes.Length < 3 && !isLast)
            {
                return 0;
            }

            (_encoding, used) = Mark(bytes);
        }

        return used + _encoding switch
        {
            TextEncoding.Utf16LittleEndian or TextEncoding.Utf16BigEndian => DecodeUtf16(bytes[used..], target),
            TextEncoding.Windows1252 => DecodeWindows1252(bytes[used..], target),
            _ => DecodeUtf8(bytes[used..], isLast, target),
        };
    }

    private static (TextEncoding Encoding, int Length) Mark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (TextEncoding.Utf8, 3),
        [0xFF, 0xFE, ..] => (TextEncoding.Utf16LittleEndian, 2),
        [0xFE, 0xFF, ..] => (TextEncoding.Utf16BigEndian, 2),
        _ => (WithoutMark(bytes), 0),
    };

    /// <summary>UTF-16 without its mark shows as a zero in every other byte of Latin letters.</summary>
    public static TextEncoding WithoutMark(ReadOnlySpan<byte> bytes)
    {
        const int Enough = 32;
        if (bytes.Length < Enough)
        {
            return TextEncoding.Utf8;
        }

        Span<int> zeros = [0, 0];
        var count = Math.Min(bytes.Length, 1_024) & ~1;
        for (var i = 0; i < count; i++)
        {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }

        return zeros[0] == 0 && zeros[1] > count / 4 ? TextEncoding.Utf16LittleEndian
            : zeros[1] == 0 && zeros[0] > count / 4 ? TextEncoding.Utf16BigEndian
            : TextEncoding.Utf8;
    }

    private int DecodeUtf8(ReadOnlySpan<byte> bytes, bool isLast, CsvReader target)
    {
        var used = 0;
        while (used < bytes.Length)
        {
            var rest = bytes[used..];
            var status = Utf8.ToUtf16(rest, target.Space(rest.Length), out var read, out var written, replaceInvalidSequences: false, isLast);
            target.Advance(written);
            used += read;
            _hasMultiByte |= written < read;
            if (status != OperationStatus.InvalidData)
            {
                break;
            }

            if (!_hasMultiByte)
            {
                _encoding = TextEncoding.Windows1252;
                return used + DecodeWindows1252(bytes[used..], target);
            }

            target.Space(1)[0] = '\uFFFD';
            target.Advance(1);
            used++;
            Damaged++;
        }

        return used;
    }

    private int DecodeUtf16(ReadOnlySpan<byte> bytes, CsvReader target)
    {
        var count = bytes.Length / 2;
        var space = target.Space(count);
        for (var i = 0; i < count; i++)
        {
            var pair = bytes.Slice(i * 2, 2);
            space[i] = (char)(_encoding == TextEncoding.Utf16LittleEndian
                ? BinaryPrimitives.ReadUInt16LittleEndian(pair)
                : BinaryPrimitives.ReadUInt16BigEndian(pair));
        }

        target.Advance(count);
        return count * 2;
    }

    private static int DecodeWindows1252(ReadOnlySpan<byte> bytes, CsvReader target)
    {
        // 0x80 to 0x9F of the WHATWG index; the other bytes are their own code points.
        const string High = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
        var space = target.Space(bytes.Length);
        for (var i = 0; i < bytes.Length; i++)
        {
            space[i] = bytes[i] is >= 0x80 and <= 0x9F and var high ? High[high - 0x80] : (char)bytes[i];
        }

        target.Advance(bytes.Length);
        return bytes.Length;
    }
}
