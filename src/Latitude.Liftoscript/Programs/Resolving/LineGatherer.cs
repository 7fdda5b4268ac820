using Latitude.Liftoscript.Syntax;

namespace Latitude.Liftoscript.Programs.Resolving;

/// <summary>Written lines and their repeated copies, as drafts on every day; templates marked; each exercise's properties gathered.</summary>
internal sealed class LineGatherer(SourceText source, KeyNaming naming)
{
    private readonly Dictionary<string, ExerciseDraft> _exercises = new(StringComparer.Ordinal);
    private readonly List<ExerciseDraft> _ordered = [];
    private int _lines;

    /// <summary>Exercises in the order in which they are first written.</summary>
    public IReadOnlyList<ExerciseDraft> Exercises => _ordered;

    /// <summary>Exercises by key.</summary>
    public IReadOnlyDictionary<string, ExerciseDraft> ByKey => _exercises;

    /// <summary>Drafts by week and day, in the order in which they are written, copies last; null where an error makes the rest senseless.</summary>
    public List<LineDraft>[][]? Gather(List<WeekSyntax> weeks)
    {
        var drafts = new List<LineDraft>[weeks.Count][];
        var day = 0;
        for (var week = 0; week < weeks.Count; week++)
        {
            drafts[week] = new List<LineDraft>[weeks[week].Days.Count];
            for (var i = 0; i < drafts[week].Length; i++)
            {
                drafts[week][i] = GatherDay(weeks[week].Days[i], week + 1, i + 1, ++day);
            }
        }

        CheckNames();
        CountPositions(drafts);
        return source.HasErrors || !Repeat(drafts) ? null : drafts;
    }

    private List<LineDraft> GatherDay(DaySyntax day, int week, int dayInWeek, int number)
    {
        var drafts = new List<LineDraft>();
        var seen = new HashSet<ExerciseDraft>();
        foreach (var line in day.Lines)
        {
            if (++_lines > Limits.Lines)
            {
                source.Error(line.Offset, DiagnosticCode.TooLarge, "This program has too many lines.");
                break;
            }

            var draft = MakeDraft(line, week, dayInWeek, number);
            if (!seen.Add(draft.Exercise))
            {
                source.Error(
                    line.Offset, DiagnosticCode.DuplicateExercise, $"'{draft.Exercise.Name}' is on this day already.", "Tell two lines apart by a label, such as 'light: Squat'.");
            }

            drafts.Add(draft);
            draft.Exercise.Lines.Add(draft);
            TakeProperties(draft);
        }

        return drafts;
    }

    private LineDraft MakeDraft(LineSyntax line, int week, int dayInWeek, int day)
    {
        var movements = new List<Movement>(line.Movements.Count);
        foreach (var written in line.Movements)
        {
            if (naming.Find(written.Name) is { } movement)
            {
                movements.Add(movement);
            }
        }

        var isKnown = movements.Count == line.Movements.Count;
        var key = KeyNaming.KeyOf(line, movements);
        if (!_exercises.TryGetValue(key, out var exercise))
        {
            var name = string.Join(" | ", line.Movements.Select(movement => movement.Name));
            exercise = new ExerciseDraft(key, string.IsNullOrEmpty(line.Label) ? name : $"{line.Label}: {name}", isKnown);
            _exercises[key] = exercise;
            _ordered.Add(exercise);
        }

        exercise.IsTemplate |= line.IsTemplate;
        return new LineDraft
        {
            Syntax = line, Exercise = exercise, Week = week, DayInWeek = dayInWeek, Day = day, Movements = isKnown ? movements : [],
        };
    }

    /// <summary>A property may be written on several lines of an exercise, but only the same.</summary>
    private void TakeProperties(LineDraft draft)
    {
        var (line, exercise) = (draft.Syntax, draft.Exercise);
        if (line.Progress is { } progress && progress.Name != "none")
        {
            if (exercise.ProgressWriter is { } first && !SameText(first.Syntax.Progress!, progress))
            {
                Conflict(progress.Offset, exercise, "progress");
            }

            exercise.ProgressWriter ??= draft;
        }

        if (line.Update is { } update)
        {
            if (exercise.UpdateWriter is { } first && !SameText(first.Syntax.Update!, update))
            {
                Conflict(update.Offset, exercise, "update");
            }

            exercise.UpdateWriter ??= draft;
        }

        if (line.Warmups is { } warmups)
        {
            if (exercise.WarmupWriter is { } first && !first.Syntax.Warmups!.SequenceEqual(warmups))
            {
                Conflict(line.WarmupOffset, exercise, "warmup");
            }

            exercise.WarmupWriter ??= draft;
        }

        if (line.Tags is { } tags)
        {
            if (exercise.TagWriter is { } first && !first.Syntax.Tags!.SequenceEqual(tags))
            {
                Conflict(line.Offset, exercise, "id");
            }

            exercise.TagWriter ??= draft;
        }
    }

    private void Conflict(int offset, ExerciseDraft exercise, string property) => source.Error(
        offset,
        DiagnosticCode.Conflict,
        $"'{exercise.Name}' has another '{property}:' elsewhere.",
        "Write it on one line only, or tell the lines apart by a label.");

    private bool SameText(CallSyntax left, CallSyntax right) => source.Text.AsSpan(left.Offset, left.End - left.Offset).Trim()
        .SequenceEqual(source.Text.AsSpan(right.Offset, right.End - right.Offset).Trim());

    private void CheckNames()
    {
        foreach (var exercise in _ordered)
        {
            if (source.IsFull)
            {
                return;
            }

            if (exercise.IsKnown || exercise.IsTemplate)
            {
                continue;
            }

            foreach (var written in exercise.Lines[0].Syntax.Movements)
            {
                if (naming.Find(written.Name) is null)
                {
                    var nearest = naming.Exercises.Nearest(LineParser.SplitEquipment(written.Name).Name);
                    source.Error(
                        written.Offset,
                        DiagnosticCode.UnknownExercise,
                        $"There is no exercise '{written.Name}'.",
                        nearest is null ? "A template with a name of its own needs 'used: none'." : $"Did you mean '{nearest}'?");
                }
            }
        }
    }

    private static void CountPositions(List<LineDraft>[][] drafts)
    {
        foreach (var week in drafts)
        {
            foreach (var day in week)
            {
                var position = 0;
                foreach (var draft in day)
                {
                    draft.Position = draft.IsTemplate ? 0 : position++;
                }
            }
        }
    }

    private bool Repeat(List<LineDraft>[][] drafts)
    {
        for (var week = 0; week < drafts.Length; week++)
        {
            foreach (var day in drafts[week])
            {
                for (var i = 0; i < day.Count && !day[i].IsCopy; i++)
                {
                    if (!Repeat(drafts, day[i]))
                    {
                        return false;
                    }
                }
            }
        }

        return true;
    }

    private bool Repeat(List<LineDraft>[][] drafts, LineDraft draft)
    {
        if (draft.Syntax.Repeat is not { } repeat)
        {
            return true;
        }

        for (var week = Math.Max(1, repeat.From); week <= Math.Min(repeat.To, drafts.Length); week++)
        {
            var days = drafts[week - 1];
            if (week == draft.Week || draft.DayInWeek > days.Length || days[draft.DayInWeek - 1].Exists(other => other.Exercise == draft.Exercise))
            {
                continue;
            }

            if (++_lines > Limits.Lines)
            {
                return source.Error(draft.Syntax.Offset, DiagnosticCode.TooLarge, "This program has too many lines.");
            }

            var copy = new LineDraft
            {
                Syntax = draft.Syntax,
                Exercise = draft.Exercise,
                Week = week,
                DayInWeek = draft.DayInWeek,
                Day = DayNumber(drafts, week, draft.DayInWeek),
                Movements = draft.Movements,
                IsCopy = true,
                Position = draft.Position,
            };
            days[draft.DayInWeek - 1].Add(copy);
            draft.Exercise.Lines.Add(copy);
        }

        return true;
    }

    private static int DayNumber(List<LineDraft>[][] drafts, int week, int dayInWeek)
    {
        var number = dayInWeek;
        for (var i = 0; i < week - 1; i++)
        {
            number += drafts[i].Length;
        }

        return number;
    }
}
