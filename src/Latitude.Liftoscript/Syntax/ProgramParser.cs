namespace Latitude.Liftoscript.Syntax;

/// <summary>Text → syntax tree: weeks, days, comments, and the exercise lines by <see cref="LineParser"/>.</summary>
internal sealed class ProgramParser
{
    private readonly Scanner _scanner;
    private readonly SourceText _source;
    private readonly LineParser _lines;
    private readonly CommentBlock _comments;
    private readonly List<WeekSyntax> _weeks = [];

    private ProgramParser(SourceText source)
    {
        _source = source;
        _scanner = new Scanner(source);
        _lines = new LineParser(_scanner);
        _comments = new CommentBlock(source);
    }

    /// <summary>The weeks of a program; what is wrong is reported to the source and left out.</summary>
    public static List<WeekSyntax> Parse(SourceText source)
    {
        if (source.Text.Length > Limits.Text)
        {
            source.Error(0, DiagnosticCode.TooLarge, "This text is too long for a program.");
            return [];
        }

        var parser = new ProgramParser(source);
        while (!parser._scanner.AtEnd)
        {
            parser.ParseLine();
        }

        return parser._weeks;
    }

    private void ParseLine()
    {
        _scanner.SkipSpaces();
        var start = _scanner.Position;
        if (_scanner.AtLineEnd)
        {
            _comments.Break();
        }
        else if (_scanner.Looking("///"))
        {
            _scanner.TakeLine();
        }
        else if (_scanner.Looking("//"))
        {
            _scanner.Position += 2;
            _comments.Add(TakeComment(), start + 2);
        }
        else if (_scanner.Looking("##"))
        {
            _scanner.Position += 2;
            StartDay(start, _scanner.TakeLine());
        }
        else if (_scanner.Current == '#')
        {
            _scanner.Position++;
            StartWeek(start, _scanner.TakeLine());
        }
        else
        {
            ParseExercise(start);
        }

        _scanner.SkipLineEnd();
    }

    /// <summary>A comment keeps its indentation.</summary>
    private string TakeComment()
    {
        var start = _scanner.Position;
        while (!_scanner.AtLineEnd)
        {
            _scanner.Position++;
        }

        return _scanner.Text[start.._scanner.Position].TrimEnd();
    }

    private void StartWeek(int offset, string name)
    {
        if (_weeks.Count == Limits.Weeks)
        {
            _source.Error(offset, DiagnosticCode.TooLarge, "A program has at most 520 weeks.");
        }
        else if (_weeks.Count < Limits.Weeks)
        {
            _weeks.Add(new WeekSyntax(name, _comments.TakeText()));
        }
    }

    private void StartDay(int offset, string name)
    {
        if (_weeks.Count == 0)
        {
            _source.Error(offset, DiagnosticCode.Misplaced, "A day needs a week before it.", "Write a line '# Week 1' above.");
            return;
        }

        _weeks[^1].Days.Add(new DaySyntax(name, _comments.TakeText()));
    }

    private void ParseExercise(int offset)
    {
        var line = _lines.Parse(offset);
        var descriptions = _comments.TakeDescriptions();
        if (line is null)
        {
            _scanner.SkipBrokenLine();
            return;
        }

        line.Descriptions = descriptions;
        if (_weeks.Count == 0 || _weeks[^1].Days.Count == 0)
        {
            _source.Error(offset, DiagnosticCode.Misplaced, "An exercise needs a day before it.", "Write a line '## Day 1' above.");
            return;
        }

        _weeks[^1].Days[^1].Lines.Add(line);
    }
}
