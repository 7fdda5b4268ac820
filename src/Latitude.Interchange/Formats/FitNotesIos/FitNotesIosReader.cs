using Latitude.Domain.Training;
using Latitude.Interchange.Csv;
using Latitude.Interchange.Drafts;
using Latitude.Interchange.Text;

namespace Latitude.Interchange.Formats.FitNotesIos;

/// <summary>Reads the rows of a FitNotes file from iOS: one row a set, done or not.</summary>
internal sealed class FitNotesIosReader(ImportContext context, FitNotesIosHeader header) : FormatReader(context)
{
    /// <inheritdoc/>
    public override RowOutcome Read(CsvReader row)
    {
        if (CheckCount(row, Math.Max(header.Weight, header.Reps) + 1, header.Columns) is { } lost)
        {
            return lost;
        }

        var workout = Context.Log.Resume(row[header.Start], row[header.Title]) ?? Begin(row);
        if (workout is null)
        {
            return BadDate(row[header.Start]);
        }

        if (Is(row[header.Status], "NotStarted") || Is(row[header.Status], "Skipped"))
        {
            return RowOutcome.Metadata(MetadataKind.NotDone);
        }

        return row[header.Exercise].IsWhiteSpace() ? NoExercise() : ReadSet(row, workout.ExerciseFor(Context.Names.Find(row[header.Exercise], Equipment(row))));
    }

    private RowOutcome ReadSet(CsvReader row, ExerciseDraft exercise)
    {
        if (!Context.TryNumber(row[header.Weight], out var weight))
        {
            return BadNumber("weight", row[header.Weight]);
        }

        if (!Context.TryReps(row[header.Reps], out var reps))
        {
            return BadNumber("reps", row[header.Reps]);
        }

        if (!Context.TryNumber(row[header.Distance], out var distance) || distance < 0)
        {
            return BadNumber("distance", row[header.Distance]);
        }

        var time = row[header.Time];
        if (!DurationText.TryRead(time, out var duration) && !time.IsWhiteSpace())
        {
            return BadNumber("time", time);
        }

        var note = row[header.Note].Trim();
        Context.Log.Add(exercise, new SetDraft
        {
            Kind = Is(row[header.IsWarmup], "true") ? SetKind.WarmUp : Is(row[header.Status], "Failed") ? SetKind.Failure : SetKind.Work,
            Weight = weight,
            Unit = header.Unit,
            Reps = reps == 0 && (duration > TimeSpan.Zero || distance > 0) ? null : reps,
            Rpe = Context.Rpe(row[header.Rpe]),
            RepsInReserve = Context.RepsInReserve(row[header.RepsInReserve]),
            Duration = duration > TimeSpan.Zero ? duration : null,
            Distance = distance > 0 ? distance : null,
            Note = note.IsEmpty ? null : note.ToString(),
            Line = row.Line,
        });
        return RowOutcome.Set;
    }

    private WorkoutDraft? Begin(CsvReader row)
    {
        if (!DateText.TryRead(row[header.Start], out var start))
        {
            return null;
        }

        if (start.UtcOffset == TimeSpan.Zero)
        {
            Context.Guesses.Add(ImportCodes.UtcGuess, "times are in UTC: near midnight the lifter's own date can differ");
        }

        var workout = Context.Log.Begin(row[header.Start], row[header.Title], start);
        workout.End = DateText.TryRead(row[header.End], out var end) ? end : null;
        workout.Bodyweight = Context.TryNumber(row[header.Bodyweight], out var bodyweight) && bodyweight > 0
            ? new BodyweightDraft(bodyweight.Value, header.Unit)
            : null;
        return workout;
    }

    /// <summary>"None" says nothing: it stands beside bodyweight movements and beside names that say the equipment themselves.</summary>
    private ReadOnlySpan<char> Equipment(CsvReader row) => Is(row[header.Equipment], "None") ? default : row[header.Equipment];

    private static bool Is(ReadOnlySpan<char> field, string word) => field.Trim().Equals(word, StringComparison.OrdinalIgnoreCase);
}
