using Latitude.Liftoscript.Gym;

namespace Latitude.Liftoscript.Syntax;

/// <summary>What follows <c>progress:</c> and <c>update:</c>.</summary>
internal sealed class CallParser(Scanner scanner, NameParser names)
{
    private const int MostArguments = 100;

    private readonly SourceText _source = scanner.Source;

    /// <summary>The call at the scanner; null after a reported error.</summary>
    public CallSyntax? Parse()
    {
        var offset = scanner.Position;
        var name = scanner.TakeWord().ToString();
        if (name is not ("lp" or "dp" or "sum" or "custom" or "none"))
        {
            _source.Error(offset, DiagnosticCode.UnknownProgression, $"'{name}' is no progression.", "Known are lp, dp, sum, custom and none.");
            return null;
        }

        var arguments = new List<ArgumentSyntax>();
        scanner.SkipBlanks();
        if (name == "none")
        {
            return new CallSyntax(name, arguments, null, null, offset, scanner.Position);
        }

        if (!scanner.Take('('))
        {
            _source.Error(scanner.Position, DiagnosticCode.Syntax, $"After '{name}' come its arguments.", $"For example {name}(5lb).");
            return null;
        }

        if (!ParseArguments(arguments))
        {
            return null;
        }

        ScriptSyntax? script = null;
        ReuseSyntax? reuse = null;
        if (!ParseBody(ref script, ref reuse))
        {
            return null;
        }

        return new CallSyntax(name, arguments, script, reuse, offset, scanner.Position);
    }

    private bool ParseArguments(List<ArgumentSyntax> arguments)
    {
        scanner.SkipBlanks();
        if (scanner.Take(')'))
        {
            return true;
        }

        do
        {
            if (arguments.Count == MostArguments)
            {
                return _source.Error(scanner.Position, DiagnosticCode.TooLarge, "A progression has at most 100 arguments.");
            }

            if (!ParseArgument(arguments))
            {
                return false;
            }

            scanner.SkipBlanks();
        }
        while (scanner.Take(','));
        return scanner.Take(')') || _source.Error(scanner.Position, DiagnosticCode.Syntax, "A ')' or ',' is missing here.");
    }

    private bool ParseArgument(List<ArgumentSyntax> arguments)
    {
        scanner.SkipBlanks();
        var offset = scanner.Position;
        var name = scanner.TakeWord().ToString();
        var prompted = false;
        if (name.Length > 0)
        {
            prompted = scanner.Take('+');
            scanner.SkipBlanks();
            if (!scanner.Take(':'))
            {
                return _source.Error(offset, DiagnosticCode.Syntax, $"The state variable '{name}' has no value.", $"For example {name}: 0.");
            }

            scanner.SkipBlanks();
        }

        if (!TakeValue(out var value))
        {
            return _source.Error(scanner.Position, DiagnosticCode.Syntax, "A number, a weight or a percentage is missing here.", "For example 5, 2.5kg or 10%.");
        }

        arguments.Add(new ArgumentSyntax(name.Length == 0 ? null : name, prompted, value.Kept(), offset));
        return true;
    }

    private bool TakeValue(out Quantity value)
    {
        var start = scanner.Position;
        if (WeightParser.Take(scanner, out value))
        {
            return true;
        }

        scanner.Position = start;
        if (!scanner.TakeNumber(out var number))
        {
            return false;
        }

        value = Quantity.OfNumber(number);
        return true;
    }

    /// <summary>Nothing, <c>{~ script ~}</c>, or <c>{ ...Name }</c>.</summary>
    private bool ParseBody(ref ScriptSyntax? script, ref ReuseSyntax? reuse)
    {
        scanner.SkipBlanks();
        if (!scanner.Take('{'))
        {
            return true;
        }

        var open = scanner.Position - 1;
        if (scanner.Take('~'))
        {
            var start = scanner.Position;
            var end = scanner.Text.IndexOf('~', start);
            if (end < 0 || end + 1 >= scanner.Text.Length || scanner.Text[end + 1] != '}')
            {
                scanner.Position = end < 0 ? scanner.Text.Length : end + 1;
                return _source.Error(open, DiagnosticCode.Syntax, "This script does not end.", "A script ends with ~} and has no other '~'.");
            }

            scanner.Position = end + 2;
            script = new ScriptSyntax(start, end);
            return true;
        }

        scanner.SkipAllSpace();
        if (!scanner.Looking("..."))
        {
            return _source.Error(open, DiagnosticCode.Syntax, "In the braces stands a script or a reuse.", "Write {~ script ~} or { ...Squat }.");
        }

        scanner.Position += 3;
        reuse = names.ParseReuse();
        if (reuse is null)
        {
            return false;
        }

        scanner.SkipAllSpace();
        return scanner.Take('}') || _source.Error(scanner.Position, DiagnosticCode.Syntax, "A '}' is missing here.");
    }
}
