using System.Globalization;
using System.Text;

namespace Latitude.Server.Accounts;

/// <summary>
/// A token as it is shown once: <c>lat_</c>, so that scanners of published code know it, the secret, and a check of eight digits, so that a
/// mistyped one is told from a revoked one without asking the database.
/// </summary>
internal static class ApiToken
{
    private const string Prefix = "lat_";
    private const int CheckLength = 8;

    /// <summary>The text of a token.</summary>
    public static string Write(Secret secret)
    {
        var body = Prefix + secret;
        return body + Check(body);
    }

    /// <summary>Reads the text of a token; null for any other.</summary>
    public static Secret? Read(string text) =>
        text.StartsWith(Prefix, StringComparison.Ordinal) && text.Length > Prefix.Length + CheckLength && text.EndsWith(Check(text[..^CheckLength]), StringComparison.Ordinal)
            ? Secret.Parse(text.AsSpan(Prefix.Length, text.Length - Prefix.Length - CheckLength))
            : null;

    /// <summary>CRC-32 (ISO 3309), as zip files have it.</summary>
    private static string Check(string body)
    {
        var crc = uint.MaxValue;
        foreach (var one in Encoding.ASCII.GetBytes(body))
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320u;
            }
        }

        return (~crc).ToString("x8", CultureInfo.InvariantCulture);
    }
}
