using System.Globalization;
using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Syntax;

namespace Latitude.Liftoscript.Scripting;

/// <summary>Cuts a script into tokens. <c>5%</c> is a percentage, <c>5 % 3</c> a modulo.</summary>
internal sealed class ScriptLexer(SourceText source, ScriptSyntax script)
{
    private static readonly string[] Symbols =
    [
        "&&", "||", "==", "!=", ">=", "<=", "+=", "-=", "*=", "/=",
        "!", "*", "/", "%", "+", "-", ">", "<", "?", ":", "=", "(", ")", "[", "]", "{", "}", ",", ".", ";",
    ];

    private readonly string _text = source.Text;
    private readonly List<ScriptToken> _tokens = [];
    private int _position = script.Start;

    /// <summary>All tokens and an end; null after a reported error.</summary>
    public List<ScriptToken>? Read()
    {
        while (true)
        {
            SkipSpace();
            if (_position >= script.End)
            {
                _tokens.Add(new ScriptToken(ScriptTokenKind.End, script.End, "", default));
                return _tokens;
            }

            if (!ReadToken())
            {
                return null;
            }
        }
    }

    private char Peek(int ahead = 0) => _position + ahead < script.End ? _text[_position + ahead] : '\0';

    private void SkipSpace()
    {
        while (_position < script.End)
        {
            if (Peek() == '/' && Peek(1) == '/')
            {
                while (_position < script.End && Peek() is not ('\n' or '\r'))
                {
                    _position++;
                }
            }
            else if (char.IsWhiteSpace(Peek()) || Peek() == ';')
            {
                _position++;
            }
            else
            {
                return;
            }
        }
    }

    private bool ReadToken()
    {
        var start = _position;
        var c = Peek();
        if (char.IsAsciiDigit(c) || (c == '.' && char.IsAsciiDigit(Peek(1))))
        {
            return ReadLiteral();
        }

        if (Scanner.IsWordStart(c))
        {
            while (Scanner.IsWordPart(Peek()))
            {
                _position++;
            }

            _tokens.Add(new ScriptToken(ScriptTokenKind.Word, start, _text[start.._position], default));
            return true;
        }

        foreach (var symbol in Symbols)
        {
            if (string.CompareOrdinal(_text, _position, symbol, 0, symbol.Length) == 0 && _position + symbol.Length <= script.End)
            {
                _position += symbol.Length;
                _tokens.Add(new ScriptToken(ScriptTokenKind.Symbol, start, symbol, default));
                return true;
            }
        }

        return source.Error(start, DiagnosticCode.Syntax, $"A script has no '{c}'.");
    }

    private bool ReadLiteral()
    {
        var start = _position;
        while (char.IsAsciiDigit(Peek()))
        {
            _position++;
        }

        if (Peek() == '.')
        {
            _position++;
            while (char.IsAsciiDigit(Peek()))
            {
                _position++;
            }
        }

        var figure = double.Parse(_text.AsSpan(start, _position - start), NumberStyles.Float, CultureInfo.InvariantCulture);
        if (figure > 1e15)
        {
            return source.Error(start, DiagnosticCode.TooLarge, "This number is too large.");
        }

        _tokens.Add(new ScriptToken(ScriptTokenKind.Literal, start, "", TakeUnit(figure)));
        return true;
    }

    /// <summary>A percent sign must touch its number; a unit may stand apart.</summary>
    private Quantity TakeUnit(double figure)
    {
        if (Peek() == '%')
        {
            _position++;
            return Quantity.OfPercent(Rounding.ToDecimals2(figure));
        }

        var ahead = 0;
        while (Peek(ahead) is ' ' or '\t')
        {
            ahead++;
        }

        var unit = (Peek(ahead), Peek(ahead + 1)) switch
        {
            ('l', 'b') => QuantityKind.Pounds,
            ('k', 'g') => QuantityKind.Kilograms,
            _ => QuantityKind.Number,
        };
        if (unit == QuantityKind.Number || Scanner.IsWordPart(Peek(ahead + 2)))
        {
            return Quantity.OfNumber(figure);
        }

        _position += ahead + 2;
        return new Quantity(figure, unit);
    }
}
