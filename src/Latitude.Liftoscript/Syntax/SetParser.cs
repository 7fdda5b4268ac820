namespace Latitude.Liftoscript.Syntax;

/// <summary>Sections of sets: <c>3x5 100lb, 1x5+ @9 / 90s</c>.</summary>
internal sealed class SetParser(Scanner scanner)
{
    private const int LongestLabel = 8;

    private readonly SourceText _source = scanner.Source;

    /// <summary>One section: a set variation, or defaults of the line, or both.</summary>
    public bool Parse(LineSyntax line)
    {
        var isCurrent = scanner.Take('!');
        var groups = new List<SetSyntax>();
        var count = 0;
        do
        {
            var group = new SetSyntax();
            if (!ParseGroup(group))
            {
                return false;
            }

            if (group.Count is null)
            {
                line.Globals.Add(group);
                continue;
            }

            groups.Add(group);
            count = Math.Min(count + group.Count.Value, Limits.Sets + 1);
            if (count > Limits.Sets)
            {
                return _source.Error(scanner.Position, DiagnosticCode.TooLarge, "A line has at most 200 sets.");
            }
        }
        while (scanner.Take(','));

        if (groups.Count > 0)
        {
            if (line.Variations.Count == Limits.Sets)
            {
                return _source.Error(scanner.Position, DiagnosticCode.TooLarge, "A line has at most 200 set variations.");
            }

            line.Variations.Add(new SetVariationSyntax(groups, isCurrent));
        }

        return true;
    }

    private bool ParseGroup(SetSyntax group)
    {
        var any = false;
        while (true)
        {
            scanner.SkipBlanks();
            if (scanner.AtLineEnd || scanner.Current is '/' or ',')
            {
                return any || _source.Error(scanner.Position, DiagnosticCode.Syntax, "A group of sets is missing here.");
            }

            if (!ParsePart(group))
            {
                return false;
            }

            any = true;
        }
    }

    private bool ParsePart(SetSyntax group)
    {
        var start = scanner.Position;
        var understood = scanner.Current switch
        {
            '@' => ParseRpe(group),
            '?' => ParseAsk(group),
            '(' => ParseLabel(group),
            '+' or '-' or '.' => ParseWeight(group, start),
            >= '0' and <= '9' => ParseFigure(group, start),
            _ => ParseAuto(group),
        };
        return understood && (AtPartEnd() || Unknown(start));
    }

    private bool AtPartEnd() =>
        scanner.AtLineEnd || Scanner.IsSpace(scanner.Current) || scanner.Current is '/' or ',' or '(' or '@' or '\\' or '?';

    private bool Unknown(int offset) => _source.Error(
        offset, DiagnosticCode.Syntax, "This is no part of a set.", "For example 3x8-12 100lb @8 90s, or 'progress:' for a property.");

    private bool ParseAuto(SetSyntax group)
    {
        var start = scanner.Position;
        if (scanner.TakeWord() is not "auto")
        {
            return Unknown(start);
        }

        return group.IsAuto = true;
    }

    private bool ParseRpe(SetSyntax group)
    {
        var start = scanner.Position++;
        var has = scanner.TakeNumber(out var rpe, signed: false);
        var log = scanner.Take('+');
        if (!has && !log)
        {
            return _source.Error(start, DiagnosticCode.Syntax, "After '@' comes an RPE.", "For example @8, @8.5+ or @+.");
        }

        if (!has)
        {
            _source.Warn(start, DiagnosticCode.Mended, "The reference forgets this question after the first workout; here it stays.", "With a target, such as @8+, both ask.");
        }

        if (group.Rpe is null && !group.LogRpe)
        {
            (group.Rpe, group.LogRpe) = (has ? rpe : null, log);
        }

        return true;
    }

    private bool ParseAsk(SetSyntax group)
    {
        var start = scanner.Position++;
        if (!scanner.Take('+'))
        {
            return Unknown(start);
        }

        if (group.Weight.IsNone)
        {
            group.AskWeight = true;
        }

        return true;
    }

    private bool ParseLabel(SetSyntax group)
    {
        var start = scanner.Position++;
        while (!scanner.AtLineEnd && scanner.Current != ')')
        {
            scanner.Position++;
        }

        var label = scanner.Text.AsSpan(start + 1, scanner.Position - start - 1).Trim();
        if (!scanner.Take(')'))
        {
            return _source.Error(start, DiagnosticCode.Syntax, "The label of a set ends with ')'.");
        }

        if (label.Length > LongestLabel)
        {
            return _source.Error(start, DiagnosticCode.LabelTooLong, "The label of a set has at most 8 characters.");
        }

        group.Label ??= label.ToString();
        return true;
    }

    /// <summary>Reps, a weight, or seconds: all start with a digit.</summary>
    private bool ParseFigure(SetSyntax group, int start)
    {
        var digits = 1;
        while (char.IsAsciiDigit(scanner.Peek(digits)))
        {
            digits++;
        }

        var unit = scanner.Peek(digits);
        var isReps = unit == 'x' || (unit == '+' && scanner.Peek(digits + 1) == 'x');
        if (!isReps && unit != 's')
        {
            return ParseWeight(group, start);
        }

        if (!scanner.TakeWhole(out var whole))
        {
            return false;
        }

        if (isReps)
        {
            return ParseReps(group, whole);
        }

        scanner.Position++;
        return ParseSeconds(group, whole, start);
    }

    private bool ParseReps(SetSyntax group, int count)
    {
        var start = scanner.Position;
        var canAdd = scanner.Take('+');
        if (canAdd)
        {
            _source.Warn(start, DiagnosticCode.Mended, "The reference may lose this '+' when it writes equal sets back as one; here it stays.", "It only lets sets be added quickly.");
        }

        scanner.Position++;
        if (!scanner.TakeWhole(out var reps))
        {
            return _source.Error(scanner.Position, DiagnosticCode.Syntax, "After 'x' comes a number of reps.", "For example 3x5 or 3x8-12+.");
        }

        int? min = null;
        if (scanner.Take('-'))
        {
            min = reps;
            if (!scanner.TakeWhole(out reps))
            {
                return _source.Error(scanner.Position, DiagnosticCode.Syntax, "A range of reps ends with a number.", "For example 3x8-12.");
            }
        }

        var amrap = scanner.Take('+');
        if (group.Count is null)
        {
            (group.Count, group.CanAddSets, group.MinReps, group.Reps, group.IsAmrap) = (count, canAdd, min, reps, amrap);
        }

        return true;
    }

    private bool ParseSeconds(SetSyntax group, int seconds, int start)
    {
        var open = scanner.Take('+');
        if (!scanner.Take('|'))
        {
            if (open)
            {
                return _source.Error(start, DiagnosticCode.Syntax, "A set time is followed by the rest.", "For example 60s+|30s or 60s+|?.");
            }

            group.Rest ??= seconds;
            return true;
        }

        int? rest = null;
        if (!scanner.Take('?'))
        {
            if (!scanner.TakeWhole(out var after) || !scanner.Take('s'))
            {
                return _source.Error(start, DiagnosticCode.Syntax, "A set time is followed by the rest.", "For example 60s|30s or 60s|?.");
            }

            rest = after;
        }

        if (group.SetTime is null)
        {
            (group.SetTime, group.IsOpenEnded, group.RestIsLifters) = (seconds, open, rest is null);
            group.Rest = rest ?? group.Rest;
        }

        return true;
    }

    private bool ParseWeight(SetSyntax group, int start)
    {
        if (!WeightParser.Take(scanner, out var weight))
        {
            scanner.Position = start;
            return Unknown(start);
        }

        var ask = scanner.Take('+');
        if (group.Weight.IsNone)
        {
            (group.Weight, group.AskWeight) = (weight, ask);
        }

        return true;
    }
}
