using Latitude.Liftoscript.Syntax;

namespace Latitude.Liftoscript.Programs.Resolving;

/// <summary>Drafts of lines → weeks and days of the program, every day in the order in which it is done.</summary>
internal sealed class ProgramAssembler(SourceText source, KeyNaming naming)
{
    private readonly List<ProgramLine> _lines = [];
    private readonly List<ProgramDay> _days = [];

    /// <summary>Gives every draft its number: days in order, lines as they are done, templates last.</summary>
    public static void Number(List<LineDraft>[][] drafts)
    {
        var index = 0;
        foreach (var week in drafts)
        {
            foreach (var day in week)
            {
                SortDay(day);
                foreach (var draft in day)
                {
                    draft.Index = index++;
                }
            }
        }
    }

    /// <summary>The program.</summary>
    public TrainingProgram Assemble(
        List<WeekSyntax> weeks, List<LineDraft>[][] drafts, Dictionary<ExerciseDraft, ProgramExercise> exercises)
    {
        var assembled = new List<ProgramWeek>();
        for (var week = 0; week < weeks.Count; week++)
        {
            var days = new List<ProgramDay>();
            for (var day = 0; day < weeks[week].Days.Count; day++)
            {
                var written = weeks[week].Days[day];
                days.Add(MakeDay(written, week + 1, day + 1, drafts[week][day], exercises));
            }

            assembled.Add(new ProgramWeek(week + 1, weeks[week].Name, weeks[week].Description, days));
        }

        return new TrainingProgram
        {
            Weeks = assembled,
            Days = _days,
            Lines = _lines,
            Exercises = [.. exercises.Values],
            Movements = naming.Movements,
            Text = source.Text,
        };
    }

    /// <summary>By order number, then by position; a repeated copy goes before a line written in that place. Templates come last.</summary>
    private static void SortDay(List<LineDraft> day)
    {
        // The sort is stable: ties stay as they were written.
        var sorted = day
            .OrderBy(draft => draft.IsTemplate)
            .ThenBy(draft => draft.IsTemplate ? 0 : draft.Syntax.Order)
            .ThenBy(draft => draft.Position)
            .ThenBy(draft => draft.IsCopy ? 0 : 1)
            .ToList();
        day.Clear();
        day.AddRange(sorted);
    }

    private ProgramDay MakeDay(
        DaySyntax written, int week, int dayInWeek, List<LineDraft> drafts, Dictionary<ExerciseDraft, ProgramExercise> exercises)
    {
        var lines = new List<ProgramLine>();
        var templates = new List<ProgramLine>();
        foreach (var draft in drafts)
        {
            var line = MakeLine(draft, exercises[draft.Exercise]);
            _lines.Add(line);
            line.Exercise.Add(line);
            (line.IsTemplate ? templates : lines).Add(line);
        }

        var day = new ProgramDay(_days.Count + 1, week, dayInWeek, written.Name, written.Description, lines, templates);
        _days.Add(day);
        return day;
    }

    private static ProgramLine MakeLine(LineDraft draft, ProgramExercise exercise) => new()
    {
        Index = draft.Index,
        Week = draft.Week,
        DayInWeek = draft.DayInWeek,
        Day = draft.Day,
        Label = draft.Syntax.Label,
        Exercise = exercise,
        Movements = draft.Movements,
        StartMovement = Math.Max(0, draft.Syntax.Movements.FindIndex(movement => movement.IsCurrent)),
        Variations = draft.Variations,
        StartVariation = draft.CurrentVariation,
        Descriptions = draft.Descriptions,
        StartDescription = draft.CurrentDescription,
        Superset = draft.Syntax.Superset,
        IsProgressOff = draft.IsProgressOff,
        IsTemplate = draft.IsTemplate,
        BorrowsQuestion = SetResolver.BorrowsQuestion(draft),
    };
}
