using System.Globalization;

namespace Latitude.Liftoscript.Syntax;

/// <summary>Walks over a program's text; the parsers share one.</summary>
internal sealed class Scanner(SourceText source)
{
    public SourceText Source { get; } = source;

    public string Text { get; } = source.Text;

    public int Position { get; set; }

    public bool AtEnd => Position >= Text.Length;

    /// <summary>The next character; NUL at the end.</summary>
    public char Current => Position < Text.Length ? Text[Position] : '\0';

    public bool AtLineEnd => AtEnd || Current is '\n' or '\r';

    public char Peek(int ahead) => Position + ahead < Text.Length ? Text[Position + ahead] : '\0';

    public bool Looking(string word) => string.CompareOrdinal(Text, Position, word, 0, word.Length) == 0;

    public bool Take(char expected)
    {
        if (AtEnd || Current != expected)
        {
            return false;
        }

        Position++;
        return true;
    }

    /// <summary>Over spaces and tabs, and over a <c>\</c> that carries the line on.</summary>
    public void SkipBlanks()
    {
        while (true)
        {
            SkipSpaces();
            if (Current != '\\' || AtEnd)
            {
                return;
            }

            var start = Position++;
            SkipSpaces();
            if (AtEnd || !AtLineEnd)
            {
                Position = start;
                return;
            }

            SkipLineEnd();
        }
    }

    public void SkipSpaces()
    {
        while (Position < Text.Length && IsSpace(Text[Position]))
        {
            Position++;
        }
    }

    /// <summary>Over spaces, tabs and line breaks: between the parts of a script's frame.</summary>
    public void SkipAllSpace()
    {
        while (Position < Text.Length && char.IsWhiteSpace(Text[Position]))
        {
            Position++;
        }
    }

    /// <summary>Over LF, CR or CRLF.</summary>
    public void SkipLineEnd()
    {
        Take('\r');
        Take('\n');
    }

    /// <summary>The rest of the line, without the spaces around it; stops before the line end.</summary>
    public string TakeLine()
    {
        var start = Position;
        while (!AtLineEnd)
        {
            Position++;
        }

        return Text.AsSpan(start, Position - start).Trim().ToString();
    }

    /// <summary>To the end of an exercise line that is not understood: scripts in it and continued lines belong to it.</summary>
    public void SkipBrokenLine()
    {
        while (!AtLineEnd)
        {
            if (Looking("{~"))
            {
                var end = Text.IndexOf("~}", Position + 2, StringComparison.Ordinal);
                Position = end < 0 ? Text.Length : end + 2;
            }
            else if (Current == '\\')
            {
                var before = Position;
                SkipBlanks();
                Position = Position == before ? before + 1 : Position;
            }
            else
            {
                Position++;
            }
        }
    }

    /// <summary>A letter or underscore and what follows of letters, digits, underscores; empty where there is none.</summary>
    public ReadOnlySpan<char> TakeWord()
    {
        var start = Position;
        if (IsWordStart(Current))
        {
            while (Position < Text.Length && IsWordPart(Text[Position]))
            {
                Position++;
            }
        }

        return Text.AsSpan(start, Position - start);
    }

    /// <summary>Digits as a whole number; false where there is no digit or too large a number.</summary>
    public bool TakeWhole(out int value)
    {
        var start = Position;
        value = 0;
        while (char.IsAsciiDigit(Current))
        {
            value = Math.Min((value * 10) + (Current - '0'), Limits.Whole + 1);
            Position++;
        }

        return Position > start
            && (value <= Limits.Whole || Source.Error(start, DiagnosticCode.TooLarge, "This number is too large."));
    }

    /// <summary>An optional sign and a decimal number.</summary>
    public bool TakeNumber(out double value, bool signed = true)
    {
        var start = Position;
        if (signed && Current is '+' or '-')
        {
            Position++;
        }

        var digits = Position;
        while (char.IsAsciiDigit(Current))
        {
            Position++;
        }

        if (Current == '.' && char.IsAsciiDigit(Peek(1)))
        {
            Position++;
            while (char.IsAsciiDigit(Current))
            {
                Position++;
            }
        }

        if (Position == digits)
        {
            Position = start;
            value = 0;
            return false;
        }

        value = double.Parse(Text.AsSpan(start, Position - start), NumberStyles.Float, CultureInfo.InvariantCulture);
        return Math.Abs(value) <= 1e12 || Source.Error(start, DiagnosticCode.TooLarge, "This number is too large.");
    }

    public static bool IsSpace(char c) => c is ' ' or '\t' or '\u00A0' or '\uFEFF';

    public static bool IsWordStart(char c) => char.IsAsciiLetter(c) || c == '_';

    public static bool IsWordPart(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';
}
