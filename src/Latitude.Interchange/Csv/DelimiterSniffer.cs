namespace Latitude.Interchange.Csv;

/// <summary>Finds the character between fields.</summary>
internal static class DelimiterSniffer
{
    private const string Candidates = ",;\t|";

    /// <summary>The candidate that the first line with any holds most often outside quotes; a comma where no line has one.</summary>
    public static char Sniff(ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[Candidates.Length];
        var isQuoted = false;
        foreach (var c in text)
        {
            if (c == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (c is '\n' or '\r')
            {
                isQuoted = false;
                if (counts.ContainsAnyExcept(0))
                {
                    break;
                }
            }
            else if (!isQuoted && Candidates.IndexOf(c, StringComparison.Ordinal) is >= 0 and var candidate)
            {
                counts[candidate]++;
            }
        }

        var best = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            best = counts[i] > counts[best] ? i : best;
        }

        return Candidates[best];
    }
}
