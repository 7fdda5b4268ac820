namespace Latitude.Liftoscript.Syntax;

/// <summary>Sections with a name: warm-ups, tags, supersets, templates; progressions by <see cref="CallParser"/>.</summary>
internal sealed class PropertyParser(Scanner scanner, NameParser names)
{
    private readonly SourceText _source = scanner.Source;
    private readonly CallParser _calls = new(scanner, names);

    /// <summary>What follows the colon of a property.</summary>
    public bool Parse(LineSyntax line, string name, int offset)
    {
        scanner.SkipBlanks();
        return name switch
        {
            "warmup" => line.Warmups is null ? ParseWarmup(line, offset) : Twice(name, offset),
            "progress" => line.Progress is null ? (line.Progress = _calls.Parse()) is not null : Twice(name, offset),
            "update" => line.Update is null ? (line.Update = _calls.Parse()) is not null : Twice(name, offset),
            "id" => line.Tags is null ? ParseTags(line, offset) : Twice(name, offset),
            "superset" => line.Superset is null ? ParseSuperset(line) : Twice(name, offset),
            "used" => ParseUsed(line),
            _ => _source.Error(
                offset, DiagnosticCode.UnknownProperty, $"'{name}:' is no property.", "Known are warmup, progress, update, id, superset and used."),
        };
    }

    private bool Twice(string name, int offset) =>
        _source.Error(offset, DiagnosticCode.Conflict, $"'{name}:' is written twice on this line.");

    private bool TakeNone()
    {
        var start = scanner.Position;
        if (scanner.TakeWord() is "none")
        {
            return true;
        }

        scanner.Position = start;
        return false;
    }

    private bool ParseWarmup(LineSyntax line, int offset)
    {
        line.WarmupOffset = offset;
        line.Warmups = [];
        if (TakeNone())
        {
            return true;
        }

        var sets = 0;
        do
        {
            scanner.SkipBlanks();
            var start = scanner.Position;
            var count = 1;
            if (!scanner.TakeWhole(out var reps))
            {
                return _source.Error(start, DiagnosticCode.Syntax, "A warm-up is reps and perhaps a weight.", "For example 2x5 45lb, 3 50%.");
            }

            if (scanner.Take('x'))
            {
                count = reps;
                if (!scanner.TakeWhole(out reps))
                {
                    return _source.Error(scanner.Position, DiagnosticCode.Syntax, "After 'x' comes a number of reps.");
                }
            }

            sets = Math.Min(sets + count, Limits.Sets + 1);
            if (sets > Limits.Sets)
            {
                return _source.Error(start, DiagnosticCode.TooLarge, "A line has at most 200 warm-up sets.");
            }

            scanner.SkipBlanks();
            WeightParser.Take(scanner, out var weight);
            if (weight.IsNone)
            {
                _source.Warn(start, DiagnosticCode.Mended, "The reference makes this warm-up an empty bar after the first workout; here it stays as light as RPE 4.");
            }

            line.Warmups.Add(new WarmupSyntax(count, reps, weight));
            scanner.SkipBlanks();
        }
        while (scanner.Take(','));
        return true;
    }

    private bool ParseTags(LineSyntax line, int offset)
    {
        line.Tags = [];
        if (scanner.TakeWord() is not "tags")
        {
            return WrongTags(offset);
        }

        scanner.SkipBlanks();
        if (!scanner.Take('('))
        {
            return WrongTags(offset);
        }

        do
        {
            scanner.SkipBlanks();
            if (!scanner.TakeWhole(out var tag))
            {
                return WrongTags(offset);
            }

            line.Tags.Add(tag);
            scanner.SkipBlanks();
        }
        while (scanner.Take(','));
        return scanner.Take(')') || WrongTags(offset);
    }

    private bool WrongTags(int offset) =>
        _source.Error(offset, DiagnosticCode.Syntax, "After 'id:' come tags.", "For example id: tags(1, 100).");

    private bool ParseSuperset(LineSyntax line)
    {
        var start = scanner.Position;
        var name = names.ParseName();
        if (name.Length == 0)
        {
            return _source.Error(start, DiagnosticCode.Syntax, "After 'superset:' comes the name of the group.");
        }

        line.Superset = name;
        return true;
    }

    private bool ParseUsed(LineSyntax line)
    {
        line.IsTemplate = TakeNone();
        return line.IsTemplate || _source.Error(scanner.Position, DiagnosticCode.Syntax, "After 'used:' comes 'none'.");
    }
}
