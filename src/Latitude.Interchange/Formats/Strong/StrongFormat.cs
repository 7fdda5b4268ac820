using Latitude.Interchange.Text;

namespace Latitude.Interchange.Formats.Strong;

/// <summary>Strong (iOS, Android), all versions since 2015.</summary>
internal sealed class StrongFormat : LogFormat
{
    /// <inheritdoc/>
    public override string Id => "strong";

    /// <inheritdoc/>
    public override string Name => "Strong";

    /// <inheritdoc/>
    public override FormatMatch? Detect(FileSample sample)
    {
        if (StrongHeader.Read(sample.Header) is { } named)
        {
            return Match(named, named.Dialect, sample.Header.Count, 1);
        }

        foreach (var layout in StrongLayouts.All)
        {
            if (layout.Columns.Count == sample.Header.Count && Fits(layout, sample.Rows, 1))
            {
                var hasHeader = !Fits(layout, sample.Rows[0]);
                var remark = hasHeader ? "names of columns in an unknown language" : "no header";
                return Match(hasHeader ? StrongHeader.WithUnits(layout, sample.Header) : layout, $"{layout.Dialect}, {remark}", layout.Columns.Count, 0.8) with { HasHeader = hasHeader };
            }
        }

        return null;
    }

    private FormatMatch Match(StrongLayout layout, string dialect, int columns, double score) => new()
    {
        Format = this,
        Dialect = dialect,
        Score = score,
        Columns = columns,
        HasHeader = true,
        Open = context =>
        {
            if (score < 1)
            {
                context.Guesses.Add(ImportCodes.ColumnsGuess, $"columns taken by position: {layout.Dialect}");
            }

            return new StrongReader(context, layout);
        },
    };

    private static bool Fits(StrongLayout layout, IReadOnlyList<string[]> rows, int first)
    {
        if (rows.Count == 1)
        {
            return Fits(layout, rows[0]);
        }

        for (var i = first; i < rows.Count; i++)
        {
            if (!Fits(layout, rows[i]))
            {
                return false;
            }
        }

        return rows.Count > first;
    }

    private static bool Fits(StrongLayout layout, string[] row)
    {
        if (row.Length != layout.Columns.Count)
        {
            return false;
        }

        var numbers = new NumberReader();
        for (var i = 0; i < row.Length; i++)
        {
            var field = row[i].AsSpan();
            var fits = layout.Columns[i] switch
            {
                StrongColumn.Date => DateText.TryRead(field, out _),
                StrongColumn.SetOrder => !field.IsWhiteSpace(),
                StrongColumn.ExerciseName => !field.IsWhiteSpace() && !numbers.TryRead(field, out _),
                StrongColumn.Duration => field.IsWhiteSpace() || DurationText.TryRead(field, out _),
                StrongColumn.UnitOfWeight => field.IsWhiteSpace() || Drafts.ImportContext.UnitNamed(field) is not null,
                StrongColumn.WorkoutNumber or StrongColumn.Weight or StrongColumn.Reps or StrongColumn.Rpe or StrongColumn.Distance or StrongColumn.Seconds =>
                    field.IsWhiteSpace() || numbers.TryRead(field, out _),
                _ => true,
            };
            if (!fits)
            {
                return false;
            }
        }

        return true;
    }
}
