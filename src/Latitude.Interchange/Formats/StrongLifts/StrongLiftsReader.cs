using Latitude.Domain.Quantities;
using Latitude.Interchange.Csv;
using Latitude.Interchange.Drafts;
using Latitude.Interchange.Text;

namespace Latitude.Interchange.Formats.StrongLifts;

/// <summary>Reads the layout of 2026: a row an exercise.</summary>
internal sealed class StrongLiftsReader(ImportContext context, StrongLiftsColumns columns, MassUnit? bodyweightUnit) : FormatReader(context)
{
    /// <inheritdoc/>
    public override RowOutcome Read(CsvReader row)
    {
        if (row[columns.Exercise].IsWhiteSpace())
        {
            return NoExercise();
        }

        var sets = new List<SetDraft>();
        if (ReadSets(row, sets) is { } wrong)
        {
            return wrong;
        }

        if (FindWorkout(row) is not { } workout)
        {
            return BadDate(row[columns.Date]);
        }

        if (sets.Count == 0)
        {
            return RowOutcome.Metadata(MetadataKind.NotDone);
        }

        var exercise = workout.ExerciseFor(Context.Names.Find(row[columns.Exercise]), startsAnew: true);
        foreach (var set in sets)
        {
            Context.Log.Add(exercise, set);
        }

        return RowOutcome.Set;
    }

    /// <summary>The set columns write 0 for a failed set and for one not done; only the cell of all reps tells a dash from a 0.</summary>
    private RowOutcome? ReadSets(CsvReader row, List<SetDraft> sets)
    {
        var all = row[columns.SetsReps];
        var marks = all.Contains('/') ? all.Split('/') : default;
        foreach (var set in columns.Sets)
        {
            var isDash = marks.MoveNext() && all[marks.Current].Trim() is "-" or "–";
            if (!Context.TryReps(row[set.Reps], out var reps))
            {
                return BadNumber("reps", row[set.Reps]);
            }

            if (!Context.TryNumber(row[set.Weight], out var weight))
            {
                return BadNumber("weight", row[set.Weight]);
            }

            if (reps is not null && !(reps == 0 && isDash))
            {
                sets.Add(new SetDraft { Reps = reps, Weight = weight, Unit = set.Unit, Line = row.Line });
            }
        }

        return null;
    }

    private WorkoutDraft? FindWorkout(CsvReader row)
    {
        var key = $"{row[columns.Date]} {row[columns.Start]} {row[columns.Number]}";
        var title = row[columns.Title].Trim();
        if (Context.Log.Resume(key, title) is { } known)
        {
            return known;
        }

        if (!DateText.TryRead($"{row[columns.Date]} {row[columns.Start]}", out var start) && !DateText.TryRead(row[columns.Date], out start))
        {
            return null;
        }

        var workout = Context.Log.Begin(key, title, start);
        var note = row[columns.Note].Trim();
        workout.Note = note.IsEmpty ? null : note.ToString();
        const decimal MostHours = 24 * 14;
        workout.Duration = Context.TryNumber(row[columns.Hours], out var hours) && hours is > 0 and <= MostHours ? TimeSpan.FromHours((double)hours) : null;
        workout.Bodyweight = Context.TryNumber(row[columns.Bodyweight], out var mass) && mass > 0 ? new BodyweightDraft(mass.Value, bodyweightUnit) : null;
        return workout;
    }
}
