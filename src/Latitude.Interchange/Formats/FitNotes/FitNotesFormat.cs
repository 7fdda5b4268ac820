namespace Latitude.Interchange.Formats.FitNotes;

/// <summary>FitNotes (Android) and FitNotes 2 (iOS): one row a set, the day is the workout.</summary>
internal sealed class FitNotesFormat : LogFormat
{
    /// <inheritdoc/>
    public override string Id => "fitnotes";

    /// <inheritdoc/>
    public override string Name => "FitNotes";

    /// <inheritdoc/>
    public override FormatMatch? Detect(FileSample sample) => FitNotesHeader.Read(sample) is not { } header ? null : new FormatMatch
    {
        Format = this,
        Dialect = header switch
        {
            { Kind: >= 0 } => "FitNotes 2, iOS",
            { UnitOfWeight: >= 0 } => "Android, unit in every row",
            { Unit: not null } => "Android, unit in the header",
            _ => "no unit",
        },
        Score = 1,
        Columns = header.Columns,
        HasHeader = true,
        Open = context => new FitNotesReader(context, header),
    };
}
