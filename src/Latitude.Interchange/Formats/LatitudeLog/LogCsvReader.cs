using System.Globalization;
using Latitude.Domain.Quantities;
using Latitude.Domain.Training;
using Latitude.Interchange.Csv;
using Latitude.Interchange.Drafts;
using Latitude.Interchange.Export;
using Latitude.Interchange.Text;

namespace Latitude.Interchange.Formats.LatitudeLog;

/// <summary>Reads our own table: nothing in it is open, so its sets are taken as they stand.</summary>
internal sealed class LogCsvReader(ImportContext context, FileSample sample) : FormatReader(context)
{
    private readonly int _date = sample.Column("date");
    private readonly int _start = sample.Column("start");
    private readonly int _title = sample.Column("workout");
    private readonly int _workoutSeconds = sample.Column("duration_s");
    private readonly int _exercise = sample.Column("exercise");
    private readonly int _equipment = sample.Column("equipment");
    private readonly int _superset = sample.Column("superset");
    private readonly int _number = sample.Column("set");
    private readonly int _kind = sample.Column("kind");
    private readonly int _weight = sample.Column("weight");
    private readonly int _unit = sample.Column("unit");
    private readonly int _loadKind = sample.Column("load_kind");
    private readonly int _reps = sample.Column("reps");
    private readonly int _rpe = sample.Column("rpe");
    private readonly int _reserve = sample.Column("rir");
    private readonly int _seconds = sample.Column("seconds");
    private readonly int _metres = sample.Column("metres");
    private readonly int _setNote = sample.Column("set_note");
    private readonly int _exerciseNote = sample.Column("exercise_note");
    private readonly int _workoutNote = sample.Column("workout_note");
    private readonly int _bodyweight = sample.Column("bodyweight");
    private readonly int _bodyweightUnit = sample.Column("bodyweight_unit");
    private readonly int _implausible = sample.Column("implausible");

    /// <inheritdoc/>
    public override RowOutcome Read(CsvReader row)
    {
        if (row[_exercise].IsWhiteSpace())
        {
            return NoExercise();
        }

        if (ReadSet(row, out var set) is { } wrong)
        {
            return wrong;
        }

        if (!Context.TryReps(row[_superset], out var superset))
        {
            return BadNumber("superset", row[_superset]);
        }

        if (FindWorkout(row) is not { } workout)
        {
            return BadDate(row[_date]);
        }

        var isFirst = row[_number].Trim() is "1";
        var exercise = workout.ExerciseFor(Context.Names.Find(row[_exercise], row[_equipment]), superset, startsAnew: isFirst);
        exercise.AddNote(row[_exerciseNote]);
        Context.Log.Add(exercise, new SetDraft { Kind = set.Kind, Weight = set.Load?.Value, Unit = set.Load?.Unit, Exact = set, Line = row.Line });
        return RowOutcome.Set;
    }

    private RowOutcome? ReadSet(CsvReader row, out PerformedSet set)
    {
        set = new PerformedSet();
        var unit = LogJson.Unit(row[_unit].ToString());
        if (!Context.TryNumber(row[_weight], out var weight) || weight < 0 || (weight is not null && unit is null))
        {
            return BadNumber("weight", row[_weight]);
        }

        if (!TryWhole(row[_reps], out var reps))
        {
            return BadNumber("reps", row[_reps]);
        }

        if (!TrySeconds(row[_seconds], out var duration))
        {
            return BadNumber("seconds", row[_seconds]);
        }

        if (!Context.TryNumber(row[_metres], out var metres) || metres < 0)
        {
            return BadNumber("metres", row[_metres]);
        }

        set = new PerformedSet
        {
            Kind = LogJson.Kind(row[_kind].ToString()) ?? SetKind.Work,
            Load = weight is { } value && unit is { } known ? new Load(value, known) : null,
            LoadKind = LogJson.KindOfLoad(row[_loadKind].ToString()) ?? LoadKind.External,
            Reps = reps,
            Rpe = Context.Rpe(row[_rpe]) is { } rpe ? Rpe.FromEntry(rpe) : null,
            RepsInReserve = Context.RepsInReserve(row[_reserve]) is { } reserve ? new RepsInReserve(reserve) : null,
            Duration = duration,
            Distance = metres is { } far ? new Distance(far) : null,
            Note = Text(row[_setNote]),
            IsImplausible = row[_implausible].Trim().Equals("true", StringComparison.OrdinalIgnoreCase),
        };
        return null;
    }

    private WorkoutDraft? FindWorkout(CsvReader row)
    {
        var key = $"{row[_date]} {row[_start]}";
        if (Context.Log.Resume(key, row[_title]) is { } known)
        {
            return known;
        }

        if (!DateText.TryRead(row[_date], out var start))
        {
            return null;
        }

        if (TimeOnly.TryParseExact(row[_start], LogJson.TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            start = start with { Time = time };
        }

        var workout = Context.Log.Begin(key, row[_title], start);
        workout.Duration = TrySeconds(row[_workoutSeconds], out var duration) ? duration : null;
        workout.Note = Text(row[_workoutNote]);
        workout.Bodyweight = Context.TryNumber(row[_bodyweight], out var mass) && mass is { } value ? new BodyweightDraft(value, LogJson.Unit(row[_bodyweightUnit].ToString())) : null;
        return workout;
    }

    private bool TrySeconds(ReadOnlySpan<char> text, out TimeSpan? duration)
    {
        const decimal Century = 100m * 366 * 86_400;
        duration = null;
        if (!Context.TryNumber(text, out var seconds) || seconds is < 0 or > Century)
        {
            return false;
        }

        duration = seconds is { } value ? new TimeSpan((long)(value * TimeSpan.TicksPerSecond)) : null;
        return true;
    }

    private bool TryWhole(ReadOnlySpan<char> text, out int? number)
    {
        number = null;
        if (!Context.TryNumber(text, out var value) || value is < 0 or > int.MaxValue)
        {
            return false;
        }

        number = (int?)value;
        return true;
    }

    private static string? Text(ReadOnlySpan<char> field) => field.IsEmpty ? null : field.ToString();
}
