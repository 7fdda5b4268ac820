namespace Latitude.Interchange.Formats.Liftosaur;

/// <summary>Liftosaur's history export: what was planned and what was done side by side, units per value, times in UTC.</summary>
internal sealed class LiftosaurFormat : LogFormat
{
    /// <inheritdoc/>
    public override string Id => "liftosaur";

    /// <inheritdoc/>
    public override string Name => "Liftosaur";

    /// <inheritdoc/>
    public override FormatMatch? Detect(FileSample sample)
    {
        var columns = new LiftosaurColumns
        {
            Start = sample.Column("Workout DateTime"),
            Program = sample.Column("Program"),
            Day = sample.Column("Day Name"),
            Exercise = sample.Column("Exercise"),
            IsWarmUp = sample.Column("Is Warmup Set?"),
            IsAmrap = sample.Column("Is AMRAP?"),
            Reps = sample.Column("Completed Reps"),
            Rpe = sample.Column("Completed RPE"),
            Weight = sample.Column("Completed Weight Value"),
            Unit = sample.Column("Completed Weight Unit"),
            Note = sample.Column("Notes"),
        };
        return columns is not { Start: >= 0, Exercise: >= 0, Reps: >= 0, Weight: >= 0, Unit: >= 0 }
            ? null
            : new FormatMatch
            {
                Format = this,
                Dialect = "unit in every row, times in UTC",
                Score = 1,
                Columns = sample.Header.Count,
                HasHeader = true,
                Open = context => new LiftosaurReader(context, columns),
            };
    }
}
