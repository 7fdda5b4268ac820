using Latitude.Domain.Training;
using Latitude.Interchange.Csv;
using Latitude.Interchange.Drafts;
using Latitude.Interchange.Text;

namespace Latitude.Interchange.Formats.OwnTable;

/// <summary>Reads the rows of a lifter's own table.</summary>
internal sealed class OwnTableReader(ImportContext context, OwnTableLayout layout) : FormatReader(context)
{
    /// <summary>Sets that one row may stand for; more is a slip of the pen.</summary>
    private const int MostSets = 50;

    private readonly List<SetDraft> _sets = [];
    private readonly SetText _texts = new(context);
    private WorkoutDraft? _workout;
    private NameEntry? _name;

    /// <inheritdoc/>
    public override RowOutcome Read(CsvReader row)
    {
        var name = row[layout[TableColumn.Exercise]];
        var isBelow = row[layout[TableColumn.Date]].IsWhiteSpace() && _workout is not null;
        var isSameExercise = name.IsWhiteSpace() && isBelow && _name is not null && !row[layout[TableColumn.Reps]].IsWhiteSpace() && !row[layout[TableColumn.Weight]].IsWhiteSpace();
        if (name.IsWhiteSpace() && !isSameExercise)
        {
            return NoExercise();
        }

        _sets.Clear();
        if (ReadSets(row) is { } wrong)
        {
            return wrong;
        }

        if ((isBelow ? _workout : FindWorkout(row)) is not { } workout)
        {
            return BadDate(row[layout[TableColumn.Date]]);
        }

        if (isBelow)
        {
            Context.Guesses.Add(ImportCodes.RepairGuess, "blank cells of date and exercise repeat the row above");
        }

        _workout = workout;

        if (_sets.Count == 0)
        {
            return RowOutcome.Metadata(MetadataKind.NotDone);
        }

        _name = isSameExercise ? _name! : Context.Names.Find(NameWithVariant(row, name), row[layout[TableColumn.Equipment]]);
        var exercise = workout.ExerciseFor(_name);
        foreach (var set in _sets)
        {
            Context.Log.Add(exercise, set);
        }

        return RowOutcome.Set;
    }

    private RowOutcome? ReadSets(CsvReader row)
    {
        if (layout.WideSets.Count > 0)
        {
            return ReadWide(row);
        }

        return layout[TableColumn.SetsRepsWeight] >= 0 ? ReadText(row) : ReadTidy(row);
    }

    private RowOutcome? ReadTidy(CsvReader row)
    {
        var weightText = row[layout[TableColumn.Weight]];
        if (!WeightText.TryRead(weightText, Context, out var weight))
        {
            return BadNumber("weight", weightText);
        }

        var countText = row[layout[TableColumn.SetCount]];
        if (!Context.TryReps(countText, out var count) || count > MostSets)
        {
            return BadNumber("sets", countText);
        }

        if (count == 0)
        {
            return null;
        }

        var durationText = row[layout[TableColumn.Duration]];
        var distanceText = row[layout[TableColumn.Distance]];
        var note = row[layout[TableColumn.Note]].Trim();
        var set = new SetDraft
        {
            Kind = Kind(row, note),
            Weight = weight.Value,
            Unit = weight.Unit ?? ImportContext.UnitNamed(row[layout[TableColumn.Unit]]) ?? layout.Unit,
            Rpe = Context.Rpe(row[layout[TableColumn.Rpe]]),
            RepsInReserve = Context.RepsInReserve(row[layout[TableColumn.RepsInReserve]]),
            Duration = DurationText.TryRead(durationText, out var duration) && duration > TimeSpan.Zero ? duration : null,
            Distance = Context.TryNumber(distanceText, out var distance) && distance > 0 ? distance : null,
            DistanceUnit = layout.DistanceUnit,
            Note = NoteOf(note, weight.Rest),
            Line = row.Line,
        };
        return AddReps(row[layout[TableColumn.Reps]], set, count ?? 1);
    }

    /// <summary>One number of reps, or one for each set: <c>10</c>, <c>10,10,8</c>, <c>10/10/8</c>.</summary>
    private RowOutcome? AddReps(ReadOnlySpan<char> text, SetDraft set, int count)
    {
        var separator = text.Contains('/') ? '/' : IsList(text, count) ? ',' : text.Trim().Contains('+') && !text.Trim().EndsWith("+") ? '+' : '\0';
        if (separator == '\0')
        {
            if (!Context.TryReps(Count(text), out var reps))
            {
                return BadNumber("reps", text);
            }

            var isTimed = set.Duration is not null || set.Distance is not null;
            var isPlanned = reps is null && !isTimed && set.Kind == SetKind.Work;
            if (!isPlanned)
            {
                _sets.AddRange(Enumerable.Repeat(set with { Reps = reps == 0 && isTimed ? null : reps }, count));
            }

            return null;
        }

        foreach (var range in text.Split(separator))
        {
            if (!Context.TryReps(text[range], out var reps) || _sets.Count == MostSets)
            {
                return BadNumber("reps", text);
            }

            _sets.Add(set with { Reps = reps });
        }

        return null;
    }

    /// <summary>
    /// True where commas part sets: <c>10,10,8</c>, <c>10, 8</c>, <c>10,8</c>. Of two numbers the second may be a decimal that a spreadsheet added:
    /// <c>10,0</c>; reps have none.
    /// </summary>
    private static bool IsList(ReadOnlySpan<char> text, int count)
    {
        var comma = text.IndexOf(',');
        return comma >= 0 && (count > 1 || text.Count(',') > 1 || text[(comma + 1)..].Trim().Trim('0').Length > 0);
    }

    /// <summary>The number without the words behind it: <c>10 reps</c>, <c>12+</c>.</summary>
    private static ReadOnlySpan<char> Count(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var end = text.LastIndexOfAnyInRange('0', '9') + 1;
        return ColumnWords.Find(text[end..]) == TableColumn.Reps || text[end..].Trim() is "+" or "x" ? text[..end] : text;
    }

    private SetKind Kind(CsvReader row, ReadOnlySpan<char> note) =>
        KindWords.IsYes(row[layout[TableColumn.WarmUp]]) ? SetKind.WarmUp : KindWords.Find(row[layout[TableColumn.Kind]]) ?? KindWords.Find(note) ?? SetKind.Work;

    private RowOutcome? ReadWide(CsvReader row)
    {
        foreach (var (weightColumn, repsColumn) in layout.WideSets)
        {
            if (!Context.TryReps(row[repsColumn], out var reps))
            {
                return BadNumber("reps", row[repsColumn]);
            }

            if (!WeightText.TryRead(row[weightColumn], Context, out var weight))
            {
                return BadNumber("weight", row[weightColumn]);
            }

            if (reps is not null)
            {
                _sets.Add(new SetDraft { Weight = weight.Value, Unit = weight.Unit ?? layout.Unit, Reps = reps, Line = row.Line });
            }
            else if (weight.Value is not null && _sets.Count > 0)
            {
                Context.Guesses.Add(ImportCodes.RepairGuess, "weights without reps behind the last set were left out");
            }
        }

        return null;
    }

    private RowOutcome? ReadText(CsvReader row)
    {
        var text = row[layout[TableColumn.SetsRepsWeight]];
        var note = row[layout[TableColumn.Note]].Trim();
        if (!WeightText.TryRead(row[layout[TableColumn.Weight]], Context, out var weight))
        {
            return BadNumber("weight", row[layout[TableColumn.Weight]]);
        }

        var set = new SetDraft
        {
            Kind = Kind(row, note),
            Weight = weight.Value,
            Unit = weight.Unit ?? ImportContext.UnitNamed(row[layout[TableColumn.Unit]]) ?? layout.Unit,
            Rpe = Context.Rpe(row[layout[TableColumn.Rpe]]),
            RepsInReserve = Context.RepsInReserve(row[layout[TableColumn.RepsInReserve]]),
            Note = note.IsEmpty ? null : note.ToString(),
            Line = row.Line,
        };
        return _texts.TryRead(text, set, _sets) && _sets.Count <= MostSets ? null : BadNumber("sets", text);
    }

    /// <summary>
    /// A variant makes another exercise of it: <c>bench</c>, <c>incline</c> is <c>bench (incline)</c>. So does the note that it was assisted: the
    /// weight is then help.
    /// </summary>
    private ReadOnlySpan<char> NameWithVariant(CsvReader row, ReadOnlySpan<char> name)
    {
        var note = row[layout[TableColumn.Note]].Trim();
        var variant = note.Equals("assisted", StringComparison.OrdinalIgnoreCase) ? note : row[layout[TableColumn.Variant]].Trim();
        return variant.IsEmpty || name.Contains(variant, StringComparison.OrdinalIgnoreCase) ? name : $"{name.Trim()} ({variant})";
    }

    private WorkoutDraft? FindWorkout(CsvReader row)
    {
        var time = row[layout[TableColumn.Time]];
        var dateText = row[layout[TableColumn.Date]];
        var startText = time.IsWhiteSpace() ? dateText : $"{dateText} {time}";
        var title = row[layout[TableColumn.Workout]].Trim();
        if (Context.Log.Resume(startText, title) is { } known)
        {
            return known;
        }

        if (!DateText.TryRead(startText, out var start) && !DateText.TryRead(dateText, out start))
        {
            return null;
        }

        var workout = Context.Log.Begin(startText, title, start);
        var weightText = row[layout[TableColumn.Bodyweight]];
        workout.Bodyweight = WeightText.TryRead(weightText, Context, out var mass) && mass.Value > 0 ? new BodyweightDraft(mass.Value.Value, mass.Unit) : null;
        return workout;
    }

    private static string? NoteOf(ReadOnlySpan<char> note, string rest) =>
        note.IsEmpty ? (rest.Length == 0 ? null : rest) : rest.Length == 0 ? note.ToString() : $"{rest}; {note}";
}
