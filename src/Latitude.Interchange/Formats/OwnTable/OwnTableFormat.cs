using Latitude.Interchange.Drafts;

namespace Latitude.Interchange.Formats.OwnTable;

/// <summary>
/// A lifter's own table with a header: a row a set, or a row an exercise with its sets counted, written as text or side by side. Columns are
/// recognised by their headings, and by the caller's mapping.
/// </summary>
internal sealed class OwnTableFormat : LogFormat
{
    private const double RecognisedColumns = 0.5;
    private const double MappedColumns = 0.9;

    /// <inheritdoc/>
    public override string Id => "table";

    /// <inheritdoc/>
    public override string Name => "your own table";

    /// <inheritdoc/>
    public override FormatMatch? Detect(FileSample sample)
    {
        var mapping = sample.Mapping;
        var layout = OwnTableLayout.Read(sample.Header, mapping);
        if (!layout.IsComplete)
        {
            return null;
        }

        layout = TimeColumn.Decide(SetColumn.Decide(layout, sample, mapping), sample, mapping);
        return new FormatMatch
        {
            Format = this,
            Dialect = Dialect(layout),
            Score = mapping is null ? RecognisedColumns : MappedColumns,
            Columns = layout.WideSets.Count > 0 ? 0 : layout.Count,
            HasHeader = true,
            Open = context => Open(context, layout),
        };
    }

    private static OwnTableReader Open(ImportContext context, OwnTableLayout layout)
    {
        context.Guesses.Add(ImportCodes.ColumnsGuess, $"columns recognised by their headings: {Dialect(layout)}");
        context.Guesses.Add(ImportCodes.ColumnsGuess, "columns whose headings mean nothing to us were left out", layout.UnknownColumns);
        return new OwnTableReader(context, layout);
    }

    private static string Dialect(OwnTableLayout layout) =>
        layout.WideSets.Count > 0 ? "sets side by side"
        : layout[TableColumn.SetsRepsWeight] >= 0 ? "sets as text"
        : layout[TableColumn.SetCount] >= 0 ? "a row some equal sets"
        : "a row a set";
}
