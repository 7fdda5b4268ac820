using Latitude.Domain.Quantities;
using Latitude.Domain.Training;
using Latitude.Interchange.Csv;
using Latitude.Interchange.Drafts;
using Latitude.Interchange.Formats.OwnTable;
using Latitude.Interchange.Text;

namespace Latitude.Interchange.Formats.Fitbod;

/// <summary>Reads Fitbod's rows. Identical rows are real repeated sets.</summary>
internal sealed class FitbodReader(ImportContext context, FitbodColumns columns) : FormatReader(context)
{
    /// <inheritdoc/>
    public override RowOutcome Read(CsvReader row)
    {
        if (row.Count <= columns.IsWarmUp)
        {
            return RowOutcome.Lost(ImportCodes.BadFieldCount, $"{row.Count} fields where at least {columns.IsWarmUp + 1} are needed");
        }

        if (row[columns.Exercise].IsWhiteSpace())
        {
            return NoExercise();
        }

        if (!Context.TryNumber(row[columns.Weight], out var weight) || weight < 0)
        {
            return BadNumber("weight", row[columns.Weight]);
        }

        if (!Context.TryReps(row[columns.Reps], out var reps))
        {
            return BadNumber("reps", row[columns.Reps]);
        }

        if (FindWorkout(row[columns.Date]) is not { } workout)
        {
            return BadDate(row[columns.Date]);
        }

        var isTimed = DurationText.TryRead(row[columns.Duration], out var duration) && duration > TimeSpan.Zero;
        var isFar = Context.TryNumber(row[columns.Distance], out var metres) && metres > 0;
        var exercise = workout.ExerciseFor(Context.Names.Find(row[columns.Exercise]));
        Context.Log.Add(exercise, new SetDraft
        {
            Kind = KindWords.IsYes(row[columns.IsWarmUp]) ? SetKind.WarmUp : SetKind.Work,
            Weight = weight,
            Unit = MassUnit.Kilogram,
            Reps = reps == 0 && (isTimed || isFar) ? null : reps,
            Duration = isTimed ? duration : null,
            Distance = isFar ? metres : null,
            DistanceUnit = DistanceUnit.Metre,
            Note = Note(row),
            Line = row.Line,
        });
        return RowOutcome.Set;
    }

    private WorkoutDraft? FindWorkout(ReadOnlySpan<char> text)
    {
        if (Context.Log.Resume(text, default) is { } known)
        {
            return known;
        }

        if (!DateText.TryRead(text, out var start))
        {
            return null;
        }

        Context.Guesses.Add(ImportCodes.UtcGuess, "times are in UTC: a late workout can fall on the lifter's previous or next day");
        return Context.Log.Begin(text, default, start);
    }

    /// <summary>The note, put together again where a comma in it was not quoted: then the row has a field too many.</summary>
    private string? Note(CsvReader row)
    {
        if (columns.Note < 0)
        {
            return null;
        }

        // Blank columns behind the last one are a spreadsheet's and no part of a note.
        var last = row.Count - 1;
        while (last > columns.Multiplier && row[last].IsWhiteSpace())
        {
            last--;
        }

        var excess = Math.Max(0, last - columns.Multiplier);
        if (excess > 0 && columns.Multiplier > columns.Note)
        {
            Context.Guesses.Add(ImportCodes.RepairGuess, "notes that an unquoted comma had split were put together again");
        }

        var note = (columns.Multiplier > columns.Note ? row.Joined(columns.Note, columns.Note + excess) : row[columns.Note]).Trim();
        return note.IsEmpty ? null : note.ToString();
    }
}
