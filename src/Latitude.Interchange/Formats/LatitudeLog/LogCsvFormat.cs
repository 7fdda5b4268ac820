using Latitude.Interchange.Export;

namespace Latitude.Interchange.Formats.LatitudeLog;

/// <summary>Our own table; see <see cref="LogCsvWriter"/>.</summary>
internal sealed class LogCsvFormat : LogFormat
{
    private static readonly string[] Marks = ["date", "start", "workout", "duration_s", "exercise", "set", "kind", "weight", "unit", "load_kind", "reps"];

    /// <inheritdoc/>
    public override string Id => LogJson.Format;

    /// <inheritdoc/>
    public override string Name => "Latitude";

    /// <inheritdoc/>
    public override FormatMatch? Detect(FileSample sample) =>
        Array.TrueForAll(Marks, mark => sample.Column(mark) >= 0)
            ? new FormatMatch
            {
                Format = this,
                Dialect = "table",
                Score = 1,

                // We quote as we should: no line within quotes is ever taken for a record, as in files that do not.
                Columns = 0,
                HasHeader = true,
                Open = context => new LogCsvReader(context, sample),
            }
            : null;
}
