using Latitude.Interchange.Csv;
using Latitude.Interchange.Drafts;
using Latitude.Interchange.Text;

namespace Latitude.Interchange.Formats.RepCount;

/// <summary>Reads RepCount's rows. A row without numbers is an exercise ticked off: a set all the same.</summary>
internal sealed class RepCountReader(ImportContext context, RepCountColumns columns) : FormatReader(context)
{
    /// <inheritdoc/>
    public override RowOutcome Read(CsvReader row)
    {
        if (CheckCount(row, Math.Max(columns.Weight, columns.Reps) + 1, int.MaxValue) is { } wrong)
        {
            return wrong;
        }

        if (row[columns.Exercise].IsWhiteSpace())
        {
            return NoExercise();
        }

        if (!Context.TryWeight(row[columns.Weight], out var weight, out var unit))
        {
            return BadNumber("weight", row[columns.Weight]);
        }

        if (!Context.TryReps(row[columns.Reps], out var reps))
        {
            return BadNumber("reps", row[columns.Reps]);
        }

        if (FindWorkout(row) is not { } workout)
        {
            return BadDate(row[columns.Start]);
        }

        var isFar = Context.TryNumber(row[columns.Distance], out var distance) && distance > 0;
        var isTimed = DurationText.TryRead(row[columns.Duration], out var duration) && duration > TimeSpan.Zero;
        var note = row[columns.Note].Trim();
        Context.Log.Add(workout.ExerciseFor(Context.Names.Find(row[columns.Exercise])), new SetDraft
        {
            Weight = weight,
            Unit = unit,
            Reps = reps,
            Duration = isTimed ? duration : null,
            Distance = isFar ? distance : null,
            Note = note.IsEmpty ? null : note.ToString(),
            Line = row.Line,
        });
        return RowOutcome.Set;
    }

    private WorkoutDraft? FindWorkout(CsvReader row)
    {
        var startText = row[columns.Start];
        var title = row[columns.Title].Trim();
        if (Context.Log.Resume(startText, title) is { } known)
        {
            return known;
        }

        if (!DateText.TryRead(startText, out var start))
        {
            return null;
        }

        var workout = Context.Log.Begin(startText, title, start);
        workout.End = DateText.TryRead(row[columns.End], out var end) ? end : null;
        workout.Bodyweight = Context.TryNumber(row[columns.Bodyweight], out var mass) && mass > 0 ? new BodyweightDraft(mass.Value, Unit: null) : null;
        return workout;
    }
}
