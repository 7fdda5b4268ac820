namespace Latitude.Interchange.Formats.RepCount;

/// <summary>RepCount's export: comma, one row a set, start and end of the workout, no unit of weight.</summary>
internal sealed class RepCountFormat : LogFormat
{
    /// <inheritdoc/>
    public override string Id => "repcount";

    /// <inheritdoc/>
    public override string Name => "RepCount";

    /// <inheritdoc/>
    public override FormatMatch? Detect(FileSample sample)
    {
        var columns = new RepCountColumns
        {
            Start = sample.Column("Workout Start"),
            End = sample.Column("Workout End"),
            Title = sample.Column("Name"),
            Exercise = sample.Column("Exercise"),
            Weight = sample.Column("Weight"),
            Reps = sample.Column("Reps"),
            Note = sample.Column("Notes"),
            Distance = sample.Column("Distance"),
            Duration = sample.Column("Duration"),
            Bodyweight = sample.Column("Bodyweight"),
        };
        return columns is not { Start: >= 0, Exercise: >= 0, Weight: >= 0, Reps: >= 0 }
            ? null
            : new FormatMatch
            {
                Format = this,
                Dialect = "unit not stated",
                Score = 1,
                Columns = sample.Header.Count,
                HasHeader = true,
                Open = context => new RepCountReader(context, columns),
            };
    }
}
