using Latitude.Domain.Training;
using Latitude.Interchange.Csv;
using Latitude.Interchange.Drafts;
using Latitude.Interchange.Text;

namespace Latitude.Interchange.Formats.Strong;

/// <summary>Reads the rows of a Strong file: one row a set, a rest or a note.</summary>
internal sealed class StrongReader : FormatReader
{
    private readonly StrongLayout _layout;
    private readonly int _least;
    private readonly int _date;
    private readonly int _title;
    private readonly int _duration;
    private readonly int _name;
    private readonly int _order;
    private readonly int _weight;
    private readonly int _unit;
    private readonly int _reps;
    private readonly int _rpe;
    private readonly int _distance;
    private readonly int _distanceUnit;
    private readonly int _seconds;
    private readonly int _notes;
    private readonly int _workoutNotes;

    /// <summary>Reads rows of that layout.</summary>
    public StrongReader(ImportContext context, StrongLayout layout)
        : base(context)
    {
        _layout = layout;
        _date = layout[StrongColumn.Date];
        _title = layout[StrongColumn.WorkoutName];
        _duration = layout[StrongColumn.Duration];
        _name = layout[StrongColumn.ExerciseName];
        _order = layout[StrongColumn.SetOrder];
        _weight = layout[StrongColumn.Weight];
        _unit = layout[StrongColumn.UnitOfWeight];
        _reps = layout[StrongColumn.Reps];
        _rpe = layout[StrongColumn.Rpe];
        _distance = layout[StrongColumn.Distance];
        _distanceUnit = layout[StrongColumn.UnitOfDistance];
        _seconds = layout[StrongColumn.Seconds];
        _notes = layout[StrongColumn.Notes];
        _workoutNotes = layout[StrongColumn.WorkoutNotes];
        _least = Math.Max(Math.Max(_reps, _weight), Math.Max(_name, _order)) + 1;
    }

    /// <inheritdoc/>
    public override RowOutcome Read(CsvReader row)
    {
        if (CheckCount(row, _least, _layout.Columns.Count) is { } lost)
        {
            return lost;
        }

        var workout = Context.Log.Resume(row[_date], row[_title]) ?? Begin(row);
        if (workout is null)
        {
            return BadDate(row[_date]);
        }

        var order = StrongSetOrders.Read(row[_order]);
        if (order == StrongSetOrder.RestTimer)
        {
            return RowOutcome.Metadata(MetadataKind.RestTimer);
        }

        if (row[_name].IsWhiteSpace())
        {
            return NoExercise();
        }

        var exercise = workout.ExerciseFor(Context.Names.Find(row[_name]));
        exercise.AddNote(row[_notes]);
        return order == StrongSetOrder.Note ? RowOutcome.Metadata(MetadataKind.Note) : ReadSet(row, exercise, order);
    }

    private RowOutcome ReadSet(CsvReader row, ExerciseDraft exercise, StrongSetOrder order)
    {
        if (!Context.TryWeight(row[_weight], out var weight, out var ownUnit))
        {
            return BadNumber("weight", row[_weight]);
        }

        if (!Context.TryReps(row[_reps], out var reps))
        {
            return BadNumber("reps", row[_reps]);
        }

        if (!Context.TrySeconds(row[_seconds], out var seconds) || seconds < 0)
        {
            return BadNumber("seconds", row[_seconds]);
        }

        if (!Context.TryNumber(row[_distance], out var distance) || distance < 0)
        {
            return BadNumber("distance", row[_distance]);
        }

        if (order == StrongSetOrder.Unknown && IsRest(weight, reps, seconds, distance))
        {
            Context.Guesses.Add(ImportCodes.SetMarkGuess, $"rows marked \"{Excerpt(row[_order])}\" time a rest");
            return RowOutcome.Metadata(MetadataKind.RestTimer);
        }

        if (order == StrongSetOrder.Unknown && IsNote(row, weight, reps, seconds, distance))
        {
            Context.Guesses.Add(ImportCodes.SetMarkGuess, $"rows marked \"{row[_order]}\" hold a note");
            return RowOutcome.Metadata(MetadataKind.Note);
        }

        if (order == StrongSetOrder.Unknown)
        {
            Context.Guesses.Add(ImportCodes.SetMarkGuess, $"sets marked \"{Excerpt(row[_order])}\" were read as work sets");
        }

        // Strong writes 0 for what a set does not have. 0 reps without time or distance is an attempt that failed.
        var isTimed = seconds > 0 || distance > 0;
        Context.Log.Add(exercise, new SetDraft
        {
            Kind = Kind(order),
            Weight = weight,
            Unit = ownUnit ?? (_unit >= 0 ? ImportContext.UnitNamed(row[_unit]) : _layout.Unit),
            Reps = reps == 0 && isTimed ? null : reps,
            Rpe = Context.Rpe(row[_rpe]),
            Duration = Seconds(seconds),
            Distance = distance > 0 ? distance : null,
            DistanceUnit = _distanceUnit >= 0 ? ImportContext.DistanceUnitNamed(row[_distanceUnit]) : _layout.DistanceUnit,
            Line = row.Line,
        });
        return RowOutcome.Set;
    }

    private WorkoutDraft? Begin(CsvReader row)
    {
        if (!DateText.TryRead(row[_date], out var start))
        {
            return null;
        }

        var workout = Context.Log.Begin(row[_date], row[_title], start);
        workout.Duration = DurationText.TryRead(row[_duration], out var duration) ? duration : null;
        workout.Note = row[_workoutNotes].IsWhiteSpace() ? null : row[_workoutNotes].Trim().ToString();
        return workout;
    }

    /// <summary>A row marked by an unknown word that holds nothing but seconds.</summary>
    private static bool IsRest(decimal? weight, int? reps, decimal? seconds, decimal? distance) =>
        weight is null or 0 && reps is null or 0 && distance is null or 0 && seconds > 0;

    /// <summary>A row marked by an unknown word that holds words and not one number.</summary>
    private bool IsNote(CsvReader row, decimal? weight, int? reps, decimal? seconds, decimal? distance) =>
        weight is null or 0 && reps is null or 0 && seconds is null or 0 && distance is null or 0 && !row[_notes].IsWhiteSpace();

    private static SetKind Kind(StrongSetOrder order) => order switch
    {
        StrongSetOrder.WarmUp => SetKind.WarmUp,
        StrongSetOrder.Drop => SetKind.Drop,
        StrongSetOrder.Failure => SetKind.Failure,
        _ => SetKind.Work,
    };
}
