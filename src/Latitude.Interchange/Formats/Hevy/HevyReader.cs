using System.Globalization;
using Latitude.Domain.Training;
using Latitude.Interchange.Csv;
using Latitude.Interchange.Drafts;
using Latitude.Interchange.Formats.OwnTable;
using Latitude.Interchange.Text;

namespace Latitude.Interchange.Formats.Hevy;

/// <summary>
/// Reads the rows of a Hevy file. The file has no ids: an exercise is an uninterrupted run of one name whose set numbers rise. Files
/// that a spreadsheet saved again can hold rows torn apart at the line ends of a note; they are put together again.
/// </summary>
internal sealed class HevyReader(ImportContext context, HevyHeader header) : FormatReader(context)
{
    private ExerciseDraft? _exercise;
    private ExerciseDraft? _torn;
    private int _lastIndex;

    /// <inheritdoc/>
    public override RowOutcome Read(CsvReader row)
    {
        if (Context.Log.Resume(row[header.Start], row[header.Title]) is { } known)
        {
            return ReadWhole(row, known);
        }

        if (DateText.TryRead(row[header.Start], out var start))
        {
            return ReadWhole(row, Begin(row, start));
        }

        return _torn is null ? BadDate(row[header.Start]) : ReadTornPart(row, _torn);
    }

    private RowOutcome ReadWhole(CsvReader row, WorkoutDraft workout)
    {
        _torn = null;
        if (CheckCount(row, Math.Max(header.Reps, header.Weight) + 1, header.Columns) is { } lost)
        {
            return lost;
        }

        if (row[header.Exercise].IsWhiteSpace())
        {
            return NoExercise();
        }

        var hasIndex = int.TryParse(row[header.SetIndex], NumberStyles.None, CultureInfo.InvariantCulture, out var index);
        var startsAnew = hasIndex && index <= _lastIndex;
        var exercise = workout.ExerciseFor(Context.Names.Find(row[header.Exercise]), Superset(row), startsAnew && !IsHead(row));
        exercise.AddNote(row[header.Notes]);
        if (IsHead(row))
        {
            _torn = exercise;
            return RowOutcome.Metadata(MetadataKind.Note);
        }

        _lastIndex = hasIndex ? index : _lastIndex + (ReferenceEquals(exercise, _exercise) ? 1 : 0);
        _exercise = exercise;
        return ReadSet(row, exercise, shift: 0);
    }

    /// <summary>The rest of a row that was torn apart within its note: it may hold the set, shifted to the left.</summary>
    private RowOutcome ReadTornPart(CsvReader row, ExerciseDraft exercise)
    {
        for (var field = 1; field < row.Count; field++)
        {
            if (!row[field].IsWhiteSpace() && HevySetTypes.TryRead(row[field], out _))
            {
                exercise.AddNote(row.Joined(0, Math.Max(0, field - 2)).TrimEnd('"'));
                Context.Guesses.Add(ImportCodes.RepairGuess, "rows torn apart within a note were put together again");
                _torn = null;
                return ReadSet(row, exercise, header.SetType - field);
            }
        }

        exercise.AddNote(row[0]);
        return RowOutcome.Metadata(MetadataKind.Note);
    }

    private RowOutcome ReadSet(CsvReader row, ExerciseDraft exercise, int shift)
    {
        if (!Context.TryWeight(row[header.Weight - shift], out var weight, out var ownUnit))
        {
            return BadNumber("weight", row[header.Weight - shift]);
        }

        if (!Context.TryReps(row[header.Reps - shift], out var reps))
        {
            return BadNumber("reps", row[header.Reps - shift]);
        }

        if (!Context.TrySeconds(row[header.Seconds - shift], out var seconds) || seconds < 0)
        {
            return BadNumber("duration_seconds", row[header.Seconds - shift]);
        }

        if (!Context.TryNumber(row[header.Distance - shift], out var distance) || distance < 0)
        {
            return BadNumber("distance", row[header.Distance - shift]);
        }

        Context.Log.Add(exercise, new SetDraft
        {
            Kind = Kind(row[header.SetType - shift]),
            Weight = weight,
            Unit = ownUnit ?? header.Unit,
            Reps = reps == 0 && (seconds > 0 || distance > 0) ? null : reps,
            Rpe = Context.Rpe(row[header.Rpe - shift]),
            Duration = Seconds(seconds),
            Distance = distance > 0 ? distance : null,
            DistanceUnit = header.DistanceUnit,
            Line = row.Line,
        });
        return RowOutcome.Set;
    }

    /// <summary>A row that ends where its note should go on.</summary>
    private bool IsHead(CsvReader row) =>
        row[header.SetIndex].IsWhiteSpace() && row[header.SetType].IsWhiteSpace() && row[header.Weight].IsWhiteSpace()
        && row[header.Reps].IsWhiteSpace() && row[header.Seconds].IsWhiteSpace() && row[header.Distance].IsWhiteSpace();

    private WorkoutDraft Begin(CsvReader row, DateDraft start)
    {
        var workout = Context.Log.Begin(row[header.Start], row[header.Title], start);
        var description = row[header.Description].Trim();
        workout.Note = description.IsEmpty ? null : description.ToString();
        if (DateText.TryRead(row[header.End], out var end))
        {
            workout.End = end;
        }
        else if (!row[header.End].IsWhiteSpace())
        {
            Context.Guesses.Add(ImportCodes.EndTimeGuess, "ends of workouts that are no times were left out");
        }

        return workout;
    }

    private int? Superset(CsvReader row) =>
        int.TryParse(row[header.Superset], NumberStyles.None, CultureInfo.InvariantCulture, out var superset) ? superset : null;

    private SetKind Kind(ReadOnlySpan<char> word)
    {
        if (HevySetTypes.TryRead(word, out var kind))
        {
            return kind;
        }

        if (KindWords.Find(word) is { } known)
        {
            return known;
        }

        if (!word.IsWhiteSpace())
        {
            Context.Guesses.Add(ImportCodes.SetMarkGuess, $"sets marked \"{Excerpt(word)}\" were read as work sets");
        }

        return kind;
    }
}
