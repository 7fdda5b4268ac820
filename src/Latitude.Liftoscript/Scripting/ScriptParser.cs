using Latitude.Liftoscript.Scripting.Expressions;
using Latitude.Liftoscript.Syntax;

namespace Latitude.Liftoscript.Scripting;

/// <summary>Text → a script ready to run. Every name, argument count and index is checked here, before anything runs.</summary>
internal sealed partial class ScriptParser
{
    private readonly SourceText _source;
    private readonly ScriptMode _mode;
    private readonly List<ScriptToken> _tokens;
    private readonly ScriptNames _names;
    private int _position;
    private int _depth;

    private ScriptParser(SourceText source, ScriptMode mode, List<ScriptToken> tokens)
    {
        _source = source;
        _mode = mode;
        _tokens = tokens;
        _names = new ScriptNames(source);
    }

    private ScriptToken Current => _tokens[_position];

    /// <summary>Reads a script; null after a reported error.</summary>
    public static Script? Parse(SourceText source, ScriptSyntax script, ScriptMode mode)
    {
        if (new ScriptLexer(source, script).Read() is not { } tokens)
        {
            return null;
        }

        var parser = new ScriptParser(source, mode, tokens);
        var parts = parser.ParseUntil(ScriptTokenKind.End, "");
        return parts is null
            ? null
            : new Script(
                new Block(script.Start, parts),
                parser._names.StateNames,
                parser._names.StateOffsets,
                parser._names.TagNames,
                parser._names.LocalCount,
                script);
    }

    private bool Take(string symbol)
    {
        if (!Current.Is(symbol))
        {
            return false;
        }

        _position++;
        return true;
    }

    private bool Expect(string symbol, string hint) =>
        Take(symbol) || _source.Error(Current.Offset, DiagnosticCode.Syntax, $"A '{symbol}' is missing here.", hint);

    private Expression? Fail(int offset, DiagnosticCode code, string message, string? hint = null)
    {
        _source.Error(offset, code, message, hint);
        return null;
    }

    /// <summary>Expressions up to an end or a closing brace, which is taken.</summary>
    private Expression[]? ParseUntil(ScriptTokenKind end, string symbol)
    {
        var parts = new List<Expression>();
        while (Current.Kind != end || (symbol.Length > 0 && !Current.Is(symbol)))
        {
            if (Current.Kind == ScriptTokenKind.End)
            {
                Fail(Current.Offset, DiagnosticCode.Syntax, "A '}' is missing.");
                return null;
            }

            if (ParseExpression() is not { } part)
            {
                return null;
            }

            parts.Add(part);
        }

        _position += symbol.Length > 0 ? 1 : 0;
        return [.. parts];
    }

    /// <summary>Any expression; nesting is limited so that no script exhausts the stack.</summary>
    private Expression? ParseExpression()
    {
        if (++_depth > Limits.Depth)
        {
            return Fail(Current.Offset, DiagnosticCode.TooLarge, "This script is nested too deeply.");
        }

        var expression = ParseAssignment();
        _depth--;
        return expression is null ? null : Checked(expression);
    }

    private Expression? Checked(Expression expression) => expression.Depth <= Limits.Depth * 2
        ? expression
        : Fail(expression.Offset, DiagnosticCode.TooLarge, "This script is nested too deeply.");

    private Expression? ParseConditional()
    {
        var condition = ParseBinary(0);
        if (condition is null || !Take("?"))
        {
            return condition;
        }

        if (ParseExpression() is not { } then || !Expect(":", "For example a > b ? 1 : 2.") || ParseExpression() is not { } otherwise)
        {
            return null;
        }

        return Checked(new Conditional(condition.Offset, condition, then, otherwise));
    }

    /// <summary>Levels from loosest to tightest; all are read from left to right.</summary>
    private static readonly (string Symbol, ScriptOperator Operator)[][] Levels =
    [
        [("&&", ScriptOperator.And), ("||", ScriptOperator.Or)],
        [
            (">", ScriptOperator.Greater), ("<", ScriptOperator.Less), (">=", ScriptOperator.GreaterOrEqual),
            ("<=", ScriptOperator.LessOrEqual), ("==", ScriptOperator.Equal), ("!=", ScriptOperator.NotEqual),
        ],
        [("+", ScriptOperator.Add), ("-", ScriptOperator.Subtract)],
        [("*", ScriptOperator.Multiply), ("/", ScriptOperator.Divide), ("%", ScriptOperator.Modulo)],
    ];

    private Expression? ParseBinary(int level)
    {
        var left = level == Levels.Length ? ParseUnary() : ParseBinary(level + 1);
        while (left is not null && level < Levels.Length && FindOperator(level) is { } operation)
        {
            var offset = Current.Offset;
            _position++;
            var right = level + 1 == Levels.Length ? ParseUnary() : ParseBinary(level + 1);
            if (right is not null && operation is ScriptOperator.Multiply or ScriptOperator.Divide)
            {
                WarnOfPercent(offset, left, right);
            }

            left = right is null ? null : Checked(Join(offset, operation, left, right));
        }

        return left;
    }

    private void WarnOfPercent(int offset, Expression left, Expression? right)
    {
        if ((IsPercent(left) && IsWeight(right)) || (IsWeight(left) && IsPercent(right)))
        {
            _source.Warn(
                offset, DiagnosticCode.Surprising, "A percentage meeting a weight is percent of the one-rep max, in pounds or kilograms.", "Write * 0.8 instead of * 80%.");
        }
    }

    private static bool IsPercent(Expression? part) => part is Literal { Value.IsPercent: true };

    private static bool IsWeight(Expression? part) =>
        part is Literal { Value.IsWeight: true }
        || (part is VariableRead { Variable: ScriptVariable.OneRepMax or ScriptVariable.Bodyweight })
        || (part is ElementRead { Variable: <= ScriptVariable.CompletedWeights });

    private ScriptOperator? FindOperator(int level)
    {
        if (Current.Kind == ScriptTokenKind.Symbol)
        {
            foreach (var (symbol, operation) in Levels[level])
            {
                if (Current.Text == symbol)
                {
                    return operation;
                }
            }
        }

        return null;
    }

    private static Expression Join(int offset, ScriptOperator operation, Expression left, Expression right) => operation switch
    {
        ScriptOperator.And or ScriptOperator.Or => new Logic(offset, operation == ScriptOperator.And, left, right),
        >= ScriptOperator.Greater and <= ScriptOperator.NotEqual => new Compare(offset, operation, left, right),
        _ => new Sum(offset, operation, left, right),
    };

    private Expression? ParseUnary()
    {
        var token = Current;
        if (Take("!"))
        {
            if (++_depth > Limits.Depth)
            {
                return Fail(token.Offset, DiagnosticCode.TooLarge, "This script is nested too deeply.");
            }

            var operand = ParseUnary();
            _depth--;
            return operand is null ? null : new Not(token.Offset, operand);
        }

        if (token.Is("-") || token.Is("+"))
        {
            _position++;
            if (Current.Kind != ScriptTokenKind.Literal)
            {
                return Fail(token.Offset, DiagnosticCode.Syntax, "A sign may stand before a number only.", "Write 0 - state.a.");
            }

            var value = _tokens[_position++].Value;
            return new Literal(token.Offset, token.Text == "-" ? value.With(-value.Figure) : value);
        }

        return ParsePrimary();
    }
}
