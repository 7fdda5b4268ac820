namespace Latitude.Interchange.Formats.FitNotesIos;

/// <summary>The iOS app of FitNotes' kind with start and end, status, RPE and RIR of every set.</summary>
internal sealed class FitNotesIosFormat : LogFormat
{
    /// <inheritdoc/>
    public override string Id => "fitnotes-ios";

    /// <inheritdoc/>
    public override string Name => "FitNotes (iOS)";

    /// <inheritdoc/>
    public override FormatMatch? Detect(FileSample sample) => FitNotesIosHeader.Read(sample) is not { } header ? null : new FormatMatch
    {
        Format = this,
        Dialect = header.Unit is null ? "no unit" : "unit in the header",
        Score = 1,
        Columns = header.Columns,
        HasHeader = true,
        Open = context => new FitNotesIosReader(context, header),
    };
}
