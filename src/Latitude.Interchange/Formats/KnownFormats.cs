using Latitude.Interchange.Formats.Fitbod;
using Latitude.Interchange.Formats.FitNotes;
using Latitude.Interchange.Formats.FitNotesIos;
using Latitude.Interchange.Formats.Hevy;
using Latitude.Interchange.Formats.Jefit;
using Latitude.Interchange.Formats.LatitudeLog;
using Latitude.Interchange.Formats.Liftosaur;
using Latitude.Interchange.Formats.OwnTable;
using Latitude.Interchange.Formats.PivotTable;
using Latitude.Interchange.Formats.RepCount;
using Latitude.Interchange.Formats.Strong;
using Latitude.Interchange.Formats.StrongLifts;

namespace Latitude.Interchange.Formats;

/// <summary>All formats that can be read. A new one is added here and nowhere else.</summary>
internal static class KnownFormats
{
    /// <summary>All formats.</summary>
    public static IReadOnlyList<LogFormat> All { get; } =
    [
        new LogCsvFormat(),
        new StrongFormat(),
        new HevyFormat(),
        new FitNotesFormat(),
        new FitNotesIosFormat(),
        new FitbodFormat(),
        new JefitFormat(),
        new LiftosaurFormat(),
        new StrongLiftsFormat(),
        new RepCountFormat(),
        new OwnTableFormat(),
        new PivotTableFormat(),
    ];

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
