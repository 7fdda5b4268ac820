namespace Latitude.Sync;

/// <summary>How much one message may hold. All are far above what training needs; a log of 20,000 sets goes in 21 requests.</summary>
public static class SyncLimits
{
    /// <summary>Bytes of a request.</summary>
    public const int MostRequestBytes = 4 * 1024 * 1024;

    /// <summary>Changes of a request.</summary>
    public const int MostChanges = 1_000;

    /// <summary>Bytes of a payload in UTF-8.</summary>
    public const int MostPayloadBytes = 64 * 1024;

    /// <summary>Depth of objects and arrays in a payload.</summary>
    public const int MostNesting = 64;

    /// <summary>Versions that one change may replace.</summary>
    public const int MostBases = 64;

    /// <summary>Letters of a kind.</summary>
    public const int MostKindLength = 64;

    /// <summary>Changes of an answer; what is left follows in the next.</summary>
    public const int MostAnsweredChanges = 1_000;

    /// <summary>Payload characters of an answer, past which the rest follows in the next.</summary>
    public const int MostAnsweredCharacters = 2 * 1024 * 1024;

    /// <summary>Small Latin letters, digits, <c>_</c>, <c>-</c> and <c>.</c>, beginning with a letter.</summary>
    public static bool IsKind(string kind)
    {
        if (kind.Length is 0 or > MostKindLength || !char.IsAsciiLetterLower(kind[0]))
        {
            return false;
        }

        foreach (var letter in kind)
        {
            if (!char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter) && letter is not ('_' or '-' or '.'))
            {
                return false;
            }
        }

        return true;
    }
}
