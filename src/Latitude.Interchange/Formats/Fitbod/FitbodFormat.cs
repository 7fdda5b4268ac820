namespace Latitude.Interchange.Formats.Fitbod;

/// <summary>Fitbod's export: comma, one row a set, always kilograms, times in UTC. Old and new exports have the same columns.</summary>
internal sealed class FitbodFormat : LogFormat
{
    /// <inheritdoc/>
    public override string Id => "fitbod";

    /// <inheritdoc/>
    public override string Name => "Fitbod";

    /// <inheritdoc/>
    public override FormatMatch? Detect(FileSample sample)
    {
        var columns = new FitbodColumns
        {
            Date = sample.Column("Date"),
            Exercise = sample.Column("Exercise"),
            Reps = sample.Column("Reps"),
            Weight = sample.Column("Weight(kg)"),
            Duration = sample.Column("Duration(s)"),
            Distance = sample.Column("Distance(m)"),
            IsWarmUp = sample.Column("isWarmup"),
            Note = sample.Column("Note"),
            Multiplier = sample.Column("multiplier"),
        };
        return columns is not { Date: >= 0, Exercise: >= 0, Reps: >= 0, Weight: >= 0, IsWarmUp: >= 0 }
            ? null
            : new FormatMatch
            {
                Format = this,
                Dialect = "commas, kilograms, times in UTC",
                Score = 1,
                Columns = sample.Header.Count,
                HasHeader = true,
                Open = context => new FitbodReader(context, columns),
            };
    }
}
