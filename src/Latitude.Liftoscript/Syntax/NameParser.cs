using System.Text;

namespace Latitude.Liftoscript.Syntax;

/// <summary>Names of exercises and references to lines.</summary>
internal sealed class NameParser(Scanner scanner)
{
    /// <summary>
    /// A name: runs of anything but <c>/ { } ( ) [ ] # | !</c>, joined by single spaces; empty where there is none.
    /// </summary>
    public string ParseName()
    {
        scanner.SkipBlanks();
        var name = new StringBuilder();
        while (!scanner.AtLineEnd && !IsDelimiter(scanner.Current))
        {
            if (Scanner.IsSpace(scanner.Current) || scanner.Current == '\\')
            {
                var before = scanner.Position;
                scanner.SkipBlanks();
                if (scanner.Position > before)
                {
                    name.Append(' ');
                    continue;
                }
            }

            name.Append(scanner.Current);
            scanner.Position++;
        }

        return name.ToString().TrimEnd();
    }

    /// <summary>What follows <c>...</c>: a name and perhaps <c>[day]</c> or <c>[week:day]</c>; null after a reported error.</summary>
    public ReuseSyntax? ParseReuse()
    {
        scanner.SkipBlanks();
        var offset = scanner.Position;
        var name = ParseName();
        if (name.Length == 0)
        {
            scanner.Source.Error(offset, DiagnosticCode.Syntax, "After '...' comes the name of an exercise.");
            return null;
        }

        if (!scanner.Take('['))
        {
            return new ReuseSyntax(name, null, null, offset);
        }

        if (!ParseIndex(out var first))
        {
            return null;
        }

        int? second = null;
        scanner.SkipBlanks();
        if (scanner.Take(':'))
        {
            if (!ParseIndex(out var day))
            {
                return null;
            }

            second = day;
            scanner.SkipBlanks();
        }

        if (!scanner.Take(']'))
        {
            scanner.Source.Error(scanner.Position, DiagnosticCode.Syntax, "A ']' is missing.", "Write [day] or [week:day].");
            return null;
        }

        return second is null
            ? new ReuseSyntax(name, null, first, offset)
            : new ReuseSyntax(name, first == 0 ? null : first, second, offset);
    }

    /// <summary>A number from 1, or 0 for <c>_</c>, the current one.</summary>
    private bool ParseIndex(out int index)
    {
        scanner.SkipBlanks();
        index = 0;
        if (scanner.Take('_'))
        {
            return true;
        }

        return (scanner.TakeWhole(out index) && index > 0)
            || scanner.Source.Error(scanner.Position, DiagnosticCode.Syntax, "A week or day is a number from 1, or '_' for the current one.");
    }

    private static bool IsDelimiter(char c) => c is '/' or '{' or '}' or '(' or ')' or '[' or ']' or '#' or '|' or '!';
}
