using Latitude.Domain.Evidence;

namespace Latitude.Words;

/// <summary>Where a statement comes from, in few words.</summary>
public static class SourceWords
{
    private const int Longest = 60;

    /// <summary>"Kolber et al. 2014": the citation up to its year; without one, up to its first colon.</summary>
    public static string Short(Source source)
    {
        var text = source.Citation;
        for (var i = 0; i < text.Length; i++)
        {
            if ((text[i] == ',' || text[i] == ':') && i > 0 && HasYearBefore(text, i))
            {
                return text[..i];
            }
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 ? text[..colon] : text.Length <= Longest ? text.TrimEnd('.') : text[..text.AsSpan(0, Longest).LastIndexOf(' ')] + " …";
    }

    private static bool HasYearBefore(string text, int end) => end >= 4 && text.AsSpan(end - 4, 4).IndexOfAnyExceptInRange('0', '9') < 0;
}
