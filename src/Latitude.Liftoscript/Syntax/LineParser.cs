using Latitude.Liftoscript.Exercises;

namespace Latitude.Liftoscript.Syntax;

/// <summary>An exercise line: names, bracket, and its sections.</summary>
internal sealed class LineParser
{
    private readonly Scanner _scanner;
    private readonly SourceText _source;
    private readonly NameParser _names;
    private readonly SetParser _sets;
    private readonly PropertyParser _properties;

    public LineParser(Scanner scanner)
    {
        _scanner = scanner;
        _source = scanner.Source;
        _names = new NameParser(scanner);
        _sets = new SetParser(scanner);
        _properties = new PropertyParser(scanner, _names);
    }

    /// <summary>The line at the scanner; null after a reported error, the scanner then being somewhere in it.</summary>
    public LineSyntax? Parse(int offset)
    {
        var line = new LineSyntax { Offset = offset };
        if (!ParseMovements(line) || !ParseBracket(line))
        {
            return null;
        }

        while (true)
        {
            _scanner.SkipBlanks();
            if (_scanner.AtLineEnd)
            {
                return line;
            }

            if (!_scanner.Take('/'))
            {
                _source.Error(_scanner.Position, DiagnosticCode.Syntax, "This does not belong here.", "Sections are separated by '/'.");
                return null;
            }

            if (!ParseSection(line))
            {
                return null;
            }
        }
    }

    private bool ParseMovements(LineSyntax line)
    {
        do
        {
            _scanner.SkipBlanks();
            var isCurrent = _scanner.Take('!');
            _scanner.SkipBlanks();
            var offset = _scanner.Position;
            var name = _names.ParseName();
            if (line.Movements.Count == 0)
            {
                (line.Label, name) = SplitLabel(name);
            }

            if (name.Length == 0)
            {
                return _source.Error(offset, DiagnosticCode.Syntax, "An exercise line starts with a name.");
            }

            if (line.Movements.Count == Limits.Sets)
            {
                return _source.Error(offset, DiagnosticCode.TooLarge, "A line has at most 200 movements.");
            }

            line.Movements.Add(new MovementSyntax(name, isCurrent, offset));
        }
        while (_scanner.Take('|'));
        return true;
    }

    /// <summary>The label ends at the first colon.</summary>
    internal static (string? Label, string Name) SplitLabel(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (null, name) : (name[..colon].Trim(), name[(colon + 1)..].Trim());
    }

    /// <summary>Equipment is what follows the last comma, where it is the name of one.</summary>
    internal static (string Name, string? Equipment) SplitEquipment(string name)
    {
        var comma = name.LastIndexOf(',');
        var equipment = comma < 0 ? null : EquipmentNames.FindId(name.AsSpan(comma + 1).Trim());
        return equipment is null ? (name, null) : (name[..comma].Trim(), equipment);
    }

    private bool ParseBracket(LineSyntax line)
    {
        if (!_scanner.Take('['))
        {
            return true;
        }

        do
        {
            _scanner.SkipBlanks();
            var offset = _scanner.Position;
            if (!_scanner.TakeWhole(out var from))
            {
                return _source.Error(offset, DiagnosticCode.Syntax, "In the bracket stand an order and a range of weeks.", "For example [1-4] or [3,1-4].");
            }

            _scanner.SkipBlanks();
            if (_scanner.Take('-'))
            {
                _scanner.SkipBlanks();
                if (!_scanner.TakeWhole(out var to))
                {
                    return _source.Error(_scanner.Position, DiagnosticCode.Syntax, "A range of weeks ends with a number.", "For example [1-4].");
                }

                TakeRange(line, from, to, offset);
            }
            else if (line.Order == 0)
            {
                line.Order = from;
            }

            _scanner.SkipBlanks();
        }
        while (_scanner.Take(','));

        return _scanner.Take(']') || _source.Error(_scanner.Position, DiagnosticCode.Syntax, "A ']' is missing.");
    }

    private void TakeRange(LineSyntax line, int from, int to, int offset)
    {
        if (line.Repeat is null)
        {
            line.Repeat = (from, to);
        }
        else
        {
            _source.Warn(offset, DiagnosticCode.Surprising, "Only the first range of weeks counts.", "Write the line again in the week where it comes back.");
        }
    }

    private bool ParseSection(LineSyntax line)
    {
        _scanner.SkipBlanks();
        if (_scanner.AtLineEnd || _scanner.Current == '/')
        {
            return true;
        }

        if (_scanner.Looking("..."))
        {
            return ParseReuse(line);
        }

        var start = _scanner.Position;
        var word = _scanner.TakeWord();
        if (word.Length > 0)
        {
            var name = word.ToString();
            _scanner.SkipSpaces();
            if (_scanner.Take(':'))
            {
                return _properties.Parse(line, name, start);
            }
        }

        _scanner.Position = start;
        return _sets.Parse(line);
    }

    private bool ParseReuse(LineSyntax line)
    {
        var offset = _scanner.Position;
        _scanner.Position += 3;
        var reuse = _names.ParseReuse();
        if (reuse is null)
        {
            return false;
        }

        if (line.Reuse is not null)
        {
            return _source.Error(offset, DiagnosticCode.Conflict, "A line reuses one other line only.");
        }

        line.Reuse = reuse;
        return true;
    }
}
