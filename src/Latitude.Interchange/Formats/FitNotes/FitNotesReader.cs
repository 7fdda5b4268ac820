using Latitude.Domain.Training;
using Latitude.Interchange.Csv;
using Latitude.Interchange.Drafts;
using Latitude.Interchange.Text;

namespace Latitude.Interchange.Formats.FitNotes;

/// <summary>
/// Reads the rows of a FitNotes file. Identical rows are real sets, done one after the other. The app does not quote a comma in the
/// name of an exercise: such rows have fields too many and are repaired.
/// </summary>
internal sealed class FitNotesReader(ImportContext context, FitNotesHeader header) : FormatReader(context)
{
    /// <inheritdoc/>
    public override RowOutcome Read(CsvReader row)
    {
        if (CheckCount(row, header.Reps + 1, int.MaxValue) is { } tooFew)
        {
            return tooFew;
        }

        var workout = Context.Log.Resume(row[header.Date], default) ?? Begin(row);
        if (workout is null)
        {
            return BadDate(row[header.Date]);
        }

        var shift = NameCommas(row);
        if (shift == 0 && header.Comment != header.Columns - 1 && CheckCount(row, 0, header.Columns) is { } tooMany)
        {
            return tooMany;
        }

        var name = row.Joined(header.Exercise, header.Exercise + shift).Trim();
        return name.IsEmpty ? NoExercise() : ReadSet(row, workout.ExerciseFor(Context.Names.Find(name)), shift);
    }

    private RowOutcome ReadSet(CsvReader row, ExerciseDraft exercise, int shift)
    {
        if (!Context.TryNumber(row[header.Weight + shift], out var weight))
        {
            return BadNumber("weight", row[header.Weight + shift]);
        }

        if (!Context.TryReps(row[header.Reps + shift], out var reps))
        {
            return BadNumber("reps", row[header.Reps + shift]);
        }

        if (!Context.TryNumber(row[header.Distance + shift], out var distance) || distance < 0)
        {
            return BadNumber("distance", row[header.Distance + shift]);
        }

        var time = row[header.Time + shift];
        if (!DurationText.TryRead(time, out var duration) && !time.IsWhiteSpace())
        {
            return BadNumber("time", time);
        }

        if (shift > 0)
        {
            Context.Guesses.Add(ImportCodes.RepairGuess, "commas in names of exercises, which the app does not quote, were put back");
        }

        var isTimed = duration > TimeSpan.Zero || distance > 0;
        Context.Log.Add(exercise, new SetDraft
        {
            Kind = Kind(Optional(row, header.Kind, shift)),
            Weight = weight,
            Unit = header.UnitOfWeight >= 0 ? ImportContext.UnitNamed(row[header.UnitOfWeight + shift]) : header.Unit,
            Reps = reps == 0 && isTimed ? null : reps,
            Rpe = Context.Rpe(Optional(row, header.Rpe, shift)),
            RepsInReserve = Context.RepsInReserve(Optional(row, header.RepsInReserve, shift)),
            Duration = duration > TimeSpan.Zero ? duration : null,
            Distance = distance > 0 ? distance : null,
            DistanceUnit = ImportContext.DistanceUnitNamed(row[header.UnitOfDistance + shift]),
            Note = Comment(row, shift),
            Line = row.Line,
        });
        return RowOutcome.Set;
    }

    /// <summary>How many commas of the exercise's name were read as the ends of fields: so many that the numbers stand where they belong.</summary>
    private int NameCommas(CsvReader row)
    {
        for (var shift = 0; shift <= row.Count - header.Columns; shift++)
        {
            if (Fits(row, shift))
            {
                return shift;
            }
        }

        return 0;
    }

    private bool Fits(CsvReader row, int shift) =>
        Context.TryNumber(row[header.Weight + shift], out _)
        && Context.TryNumber(row[header.Reps + shift], out _)
        && Context.TryNumber(row[header.Distance + shift], out _)
        && (header.UnitOfWeight < 0 || row[header.UnitOfWeight + shift].IsWhiteSpace() || ImportContext.UnitNamed(row[header.UnitOfWeight + shift]) is not null);

    private WorkoutDraft? Begin(CsvReader row) =>
        DateText.TryRead(row[header.Date], out var date) ? Context.Log.Begin(row[header.Date], default, date) : null;

    /// <summary>A comment is the last column and may hold unquoted commas too.</summary>
    private string? Comment(CsvReader row, int shift)
    {
        var at = header.Comment + shift;
        if (header.Comment < 0 || at >= row.Count)
        {
            return null;
        }

        var comment = (header.Comment == header.Columns - 1 ? row.Joined(at, row.Count - 1) : row[at]).Trim();
        return comment.IsEmpty ? null : comment.ToString();
    }

    private SetKind Kind(ReadOnlySpan<char> word)
    {
        if (SetMarks.Read(word) is { } kind)
        {
            return kind;
        }

        Context.Guesses.Add(ImportCodes.SetMarkGuess, $"sets marked \"{Excerpt(word)}\" were read as work sets");
        return SetKind.Work;
    }

    private static ReadOnlySpan<char> Optional(CsvReader row, int column, int shift) => column < 0 ? default : row[column + shift];
}
