using Latitude.Interchange.Formats.FitNotes;
using Latitude.Interchange.Formats.FitNotesIos;
using Latitude.Interchange.Formats.Hevy;
using Latitude.Interchange.Formats.Strong;

namespace Latitude.Interchange.Formats;

/// <summary>All formats that can be read. A new one is added here and nowhere else.</summary>
internal static class KnownFormats
{
    /// <summary>All formats.</summary>
    public static IReadOnlyList<LogFormat> All { get; } = [new StrongFormat(), new HevyFormat(), new FitNotesFormat(), new FitNotesIosFormat()];

    /// <summary>The format that recognises the file best; null where none does.</summary>
    public static FormatMatch? Detect(FileSample sample)
    {
        FormatMatch? best = null;
        foreach (var format in All)
        {
            if (format.Detect(sample) is { } match && match.Score > (best?.Score ?? 0))
            {
                best = match;
            }
        }

        return best;
    }
}
