namespace Latitude.Interchange.Formats.Jefit;

/// <summary>Jefit's export: one file of many tables, each under a banner like <c>### EXERCISE LOGS ###</c> with a header of its own.</summary>
internal sealed class JefitFormat : LogFormat
{
    /// <inheritdoc/>
    public override string Id => "jefit";

    /// <inheritdoc/>
    public override string Name => "Jefit";

    /// <inheritdoc/>
    public override FormatMatch? Detect(FileSample sample) =>
        sample.Header.Count == 1 && JefitBanner.Read(sample.Header[0]) is { Length: > 0 }
            ? new FormatMatch
            {
                Format = this,
                Dialect = "tables under banners, several sets in a row",
                Score = 1,
                Columns = 0,
                HasHeader = false,
                Open = context => new JefitReader(context),
            }
            : null;
}
