using System.Text;
using Latitude.Liftoscript.Playing;
using Latitude.Liftoscript.Programs;
using Latitude.Liftoscript.Syntax;

namespace Latitude.Liftoscript;

/// <summary>
/// A running program as text again: every line written out with its sets, its progression and its state as they stand. Read again, started on the same day and
/// with the same one-rep maxes, it plays the same.
/// </summary>
public sealed class ProgramPrinter
{
    private readonly ProgramRun _run;
    private readonly TrainingProgram _program;
    private readonly StringBuilder _text = new();
    private readonly bool[] _progressWritten;
    private readonly bool[] _updateWritten;
    private readonly Dictionary<(int Exercise, int DayInWeek), (IReadOnlyList<string> Texts, int Current)> _descriptions = [];

    private ProgramPrinter(ProgramRun run)
    {
        _run = run;
        _program = run.Program;
        _progressWritten = new bool[_program.Exercises.Count];
        _updateWritten = new bool[_program.Exercises.Count];
    }

    /// <summary>The text of a program as it stands, with its own movements where others are done in their place; lines end with LF.</summary>
    public static string Print(ProgramRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        var printer = new ProgramPrinter(run.Unswapped());
        foreach (var week in run.Program.Weeks)
        {
            printer.PrintWeek(week);
        }

        return printer._text.ToString();
    }

    private void PrintWeek(ProgramWeek week)
    {
        PrintComment(week.Description);
        _text.Append("# ").Append(week.Name).Append('\n');
        foreach (var day in week.Days)
        {
            PrintComment(day.Description);
            _text.Append("## ").Append(day.Name).Append('\n');
            foreach (var line in day.Templates)
            {
                PrintLine(line);
            }

            foreach (var line in day.Lines)
            {
                PrintLine(line);
            }

            _text.Append('\n');
        }
    }

    private void PrintComment(string? comment, bool isCurrent = false)
    {
        if (comment is null)
        {
            return;
        }

        var first = true;
        foreach (var line in comment.Split('\n'))
        {
            // A line of slashes alone would be an author's comment: the blank keeps it one of the lifter's.
            _text.Append("//").Append(line.Length == 0 && !isCurrent ? "" : " ").Append(isCurrent && first ? "! " : "").Append(line).Append('\n');
            first = false;
        }
    }

    private void PrintLine(ProgramLine line)
    {
        var state = _run.Lines[line.Index];
        PrintDescriptions(line, state);
        PrintNames(line, state);
        if (line.IsTemplate)
        {
            _text.Append(" / used: none");
        }

        for (var i = 0; i < state.Variations.Length; i++)
        {
            _text.Append(" / ").Append(i == state.Variation && i > 0 ? "! " : "");
            SetPrinter.Print(_text, state.Variations[i], MustShowRange(line) && i == 0);
        }

        PrintWarmups(line.Exercise);
        if (line.Superset is { } superset)
        {
            _text.Append(" / superset: ").Append(superset);
        }

        PrintTags(line.Exercise);
        PrintUpdate(line);
        PrintProgress(line);
        _text.Append('\n');
    }

    /// <summary>Descriptions are written where they differ from those that the line would inherit.</summary>
    private void PrintDescriptions(ProgramLine line, LineState state)
    {
        var place = (line.Exercise.Index, line.DayInWeek);
        var inherited = _descriptions.GetValueOrDefault(place, ([], 0));
        if (line.Descriptions.Count == 0 || (inherited.Current == state.Description && inherited.Texts.SequenceEqual(line.Descriptions)))
        {
            return;
        }

        _descriptions[place] = (line.Descriptions, state.Description);
        _text.Append('\n');
        for (var i = 0; i < line.Descriptions.Count; i++)
        {
            _text.Append(i > 0 ? "\n" : "");
            PrintComment(line.Descriptions[i], i == state.Description && i > 0);
        }
    }

    private void PrintNames(ProgramLine line, LineState state)
    {
        if (line.Movements.Count == 0)
        {
            _text.Append(line.Exercise.Name);
            return;
        }

        if (!string.IsNullOrEmpty(line.Label))
        {
            _text.Append(line.Label).Append(": ");
        }

        for (var i = 0; i < line.Movements.Count; i++)
        {
            _text.Append(i > 0 ? " | " : "").Append(i == state.Movement && i > 0 ? "! " : "").Append(line.Movements[i].WrittenName);
        }
    }

    private void PrintWarmups(ProgramExercise exercise)
    {
        if (exercise.Warmups is not { } steps)
        {
            return;
        }

        _text.Append(" / warmup: ").Append(steps.Count == 0 ? "none" : "");
        for (var i = 0; i < steps.Count; i++)
        {
            _text.Append(i > 0 ? ", " : "").Append(steps[i].Reps);
            if (!steps[i].Weight.IsNone)
            {
                _text.Append(' ').Append(steps[i].Weight);
            }
        }
    }

    private void PrintTags(ProgramExercise exercise)
    {
        if (exercise.Tags.Count > 0)
        {
            _text.Append(" / id: tags(").AppendJoin(", ", exercise.Tags).Append(')');
        }
    }

    private void PrintUpdate(ProgramLine line)
    {
        var exercise = line.Exercise;
        if (exercise.Update is null || _updateWritten[exercise.Index])
        {
            return;
        }

        _updateWritten[exercise.Index] = true;
        _text.Append(" / update: custom()");
        PrintScript(exercise, exercise.Origin.Update!, exercise.Origin.UpdateOwner!);
    }

    /// <summary>The progression stands on the line that had its text, else on the exercise's first.</summary>
    private void PrintProgress(ProgramLine line)
    {
        var exercise = line.Exercise;
        if (line.IsProgressOff)
        {
            _text.Append(" / progress: none");
            return;
        }

        if (exercise.Progression is not { } progression || _progressWritten[exercise.Index] || !IsProgressLine(line))
        {
            return;
        }

        _progressWritten[exercise.Index] = true;
        _text.Append(" / progress: ").Append(progression.Name).Append('(');
        var state = _run.States[exercise.Index];
        var first = true;
        for (var i = 0; i < state.Length; i++)
        {
            if (state[i].IsNone)
            {
                continue;
            }

            _text.Append(first ? "" : ", ");
            first = false;
            if (progression is CustomProgression)
            {
                _text.Append(exercise.StateNames[i]).Append(exercise.PromptedState[i] ? "+: " : ": ");
            }

            _text.Append(state[i]);
        }

        _text.Append(')');
        if (progression is CustomProgression)
        {
            PrintScript(exercise, exercise.Origin.Progress!, exercise.Origin.ProgressOwner!);
        }
    }

    private static bool IsProgressLine(ProgramLine line)
    {
        if (line.Exercise.Origin.ProgressLine >= 0)
        {
            return line.Exercise.Origin.ProgressLine == line.Index;
        }

        foreach (var other in line.Exercise.Lines)
        {
            if (!other.IsProgressOff)
            {
                return other == line;
            }
        }

        return false;
    }

    /// <summary>dp goes by ranges where the line that has its text shows one, so that line must.</summary>
    private bool MustShowRange(ProgramLine line) =>
        line.Exercise.Progression is DoubleProgression { IsRange: true } && !_progressWritten[line.Exercise.Index] && IsProgressLine(line);

    private void PrintScript(ProgramExercise exercise, ScriptSyntax script, string owner)
    {
        if (owner == exercise.Key)
        {
            _text.Append(" {~").Append(_program.Text, script.Start, script.End - script.Start).Append("~}");
            return;
        }

        foreach (var other in _program.Exercises)
        {
            if (other.Key == owner)
            {
                _text.Append(" { ...").Append(other.Name).Append(" }");
                return;
            }
        }
    }
}
