using Latitude.Domain.Training;
using Latitude.Interchange.Csv;
using Latitude.Interchange.Drafts;
using Latitude.Interchange.Text;

namespace Latitude.Interchange.Formats.Liftosaur;

/// <summary>Reads Liftosaur's rows. Sets that were planned but not done have no completed reps.</summary>
internal sealed class LiftosaurReader(ImportContext context, LiftosaurColumns columns) : FormatReader(context)
{
    /// <inheritdoc/>
    public override RowOutcome Read(CsvReader row)
    {
        if (CheckCount(row, Math.Max(columns.Weight, columns.Unit) + 1, int.MaxValue) is { } wrong)
        {
            return wrong;
        }

        if (row[columns.Exercise].IsWhiteSpace())
        {
            return NoExercise();
        }

        if (!Context.TryReps(row[columns.Reps], out var reps))
        {
            return BadNumber("reps", row[columns.Reps]);
        }

        if (!Context.TryNumber(row[columns.Weight], out var weight))
        {
            return BadNumber("weight", row[columns.Weight]);
        }

        if (FindWorkout(row) is not { } workout)
        {
            return BadDate(row[columns.Start]);
        }

        if (reps is null)
        {
            return RowOutcome.Metadata(MetadataKind.NotDone);
        }

        var exercise = workout.ExerciseFor(Context.Names.Find(row[columns.Exercise]));
        exercise.AddNote(row[columns.Note]);
        Context.Log.Add(exercise, new SetDraft
        {
            Kind = IsOn(row[columns.IsWarmUp]) ? SetKind.WarmUp : IsOn(row[columns.IsAmrap]) ? SetKind.Amrap : SetKind.Work,
            Weight = weight,
            Unit = ImportContext.UnitNamed(row[columns.Unit]),
            Reps = reps,
            Rpe = Context.Rpe(row[columns.Rpe]),
            Line = row.Line,
        });
        return RowOutcome.Set;
    }

    private static bool IsOn(ReadOnlySpan<char> flag) => flag.Trim() is "1" or "true";

    private WorkoutDraft? FindWorkout(CsvReader row)
    {
        var startText = row[columns.Start];
        if (Context.Log.Resume(startText, Title(row)) is { } known)
        {
            return known;
        }

        if (!DateText.TryRead(startText, out var start))
        {
            return null;
        }

        Context.Guesses.Add(ImportCodes.UtcGuess, "times are in UTC: a late workout can fall on the lifter's previous or next day");
        return Context.Log.Begin(startText, Title(row), start);
    }

    private string Title(CsvReader row)
    {
        var program = row[columns.Program].Trim();
        var day = row[columns.Day].Trim();
        return day.IsEmpty ? program.ToString() : program.IsEmpty ? day.ToString() : $"{program}: {day}";
    }
}
