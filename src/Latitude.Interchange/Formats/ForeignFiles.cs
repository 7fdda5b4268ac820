using Latitude.Interchange.Text;

namespace Latitude.Interchange.Formats;

/// <summary>Recognises what lifters drop by mistake, so that they are told what it is.</summary>
internal static class ForeignFiles
{
    private static readonly (string Signature, string What)[] Binaries =
    [
        ("PK\u0003\u0004", "a ZIP archive or an Excel workbook: unpack it, or save it as CSV"),
        ("SQLite format 3", "a database, such as an app's backup: export the training as CSV in the app instead"),
        ("\u00D0\u00CF\u0011\u00E0", "an old Excel workbook: save it as CSV"),
        ("%PDF", "a PDF"),
        ("\u001F\u008B", "a gzip archive: unpack it"),
        ("\u0089PNG", "a picture"),
        ("\u00FF\u00D8\u00FF", "a picture"),
    ];

    private static readonly (string Signature, string What)[] Texts =
    [
        ("<!DOCTYPE HTML", "a web page: download the file itself"),
        ("<html", "a web page: download the file itself"),
        ("<?xml", "an XML file, such as a run from a watch or an Apple Health export: it holds no sets"),
        ("date,measurement", "a list of body measurements: it holds no sets"),
        ("Activity Type,", "a list of a watch's activities: it holds no sets"),
        ("Activity ID,", "a list of activities from Strava: it holds no sets"),
        ("Date,Meal,", "a food diary: it holds no sets"),
    ];

    /// <summary>What a file that is not text is; null where it looks like text.</summary>
    public static string? Binary(ReadOnlySpan<byte> bytes)
    {
        foreach (var (signature, what) in Binaries)
        {
            if (bytes.Length >= signature.Length && StartsWith(bytes, signature))
            {
                return what;
            }
        }

        var isUtf16 = bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || TextDecoder.WithoutMark(bytes) != TextEncoding.Utf8;
        return !isUtf16 && ShareOfControls(bytes) > 0.02 ? "no text" : null;
    }

    /// <summary>What a text is that holds no sets; null where it is not known.</summary>
    public static string? Text(ReadOnlySpan<char> text)
    {
        foreach (var (signature, what) in Texts)
        {
            if (text.StartsWith(signature, StringComparison.OrdinalIgnoreCase))
            {
                return what;
            }
        }

        return null;
    }

    private static bool StartsWith(ReadOnlySpan<byte> bytes, string signature)
    {
        for (var i = 0; i < signature.Length; i++)
        {
            if (bytes[i] != signature[i])
            {
                return false;
            }
        }

        return true;
    }

    private static double ShareOfControls(ReadOnlySpan<byte> bytes)
    {
        var controls = 0;
        foreach (var b in bytes)
        {
            controls += b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r') ? 1 : 0;
        }

        return bytes.Length == 0 ? 0 : (double)controls / bytes.Length;
    }
}
