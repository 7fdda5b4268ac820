using Latitude.Liftoscript.Scripting.Expressions;
using Latitude.Liftoscript.Syntax;

namespace Latitude.Liftoscript.Scripting;

/// <summary>The innermost parts: literals, names, calls, blocks, <c>if</c> and <c>for</c>.</summary>
internal sealed partial class ScriptParser
{
    private Expression? ParsePrimary()
    {
        var token = Current;
        switch (token.Kind)
        {
            case ScriptTokenKind.Literal:
                _position++;
                return new Literal(token.Offset, token.Value);
            case ScriptTokenKind.Word:
                _position++;
                return ParseWord(token);
            default:
                break;
        }

        if (Take("("))
        {
            return ParseExpression() is { } inner && Expect(")", "Each '(' needs its ')'.") ? inner : null;
        }

        if (Current.Is("{"))
        {
            return ParseBlock();
        }

        return Fail(token.Offset, DiagnosticCode.Syntax, token.Kind == ScriptTokenKind.End
            ? "The script ends in the middle of an expression."
            : $"'{token.Text}' does not belong here.");
    }

    private Block? ParseBlock()
    {
        var offset = Current.Offset;
        if (!Expect("{", "Braces are needed: if (…) { … }.") || ++_depth > Limits.Depth)
        {
            return _depth > Limits.Depth ? (Block?)Fail(offset, DiagnosticCode.TooLarge, "This script is nested too deeply.") : null;
        }

        var parts = ParseUntil(ScriptTokenKind.Symbol, "}");
        _depth--;
        return parts is null ? null : new Block(offset, parts);
    }

    private Expression? ParseWord(ScriptToken word) => word.Text switch
    {
        "if" => ParseIf(word.Offset),
        "for" => ParseFor(word.Offset),
        "state" => ParseState(word.Offset),
        "var" => ParseLocal(word.Offset),
        _ => Current.Is("(") ? ParseCall(word) : ParseVariable(word),
    };

    private If? ParseIf(int offset)
    {
        var conditions = new List<Expression>();
        var blocks = new List<Expression>();
        while (true)
        {
            if (!Expect("(", "For example if (reps > 5) { … }.") || ParseExpression() is not { } condition
                || !Expect(")", "Each '(' needs its ')'.") || ParseBlock() is not { } block)
            {
                return null;
            }

            conditions.Add(condition);
            blocks.Add(block);
            if (!Current.IsWord("else"))
            {
                break;
            }

            _position++;
            if (Current.IsWord("if"))
            {
                _position++;
                continue;
            }

            if (ParseBlock() is not { } otherwise)
            {
                return null;
            }

            blocks.Add(otherwise);
            break;
        }

        return new If(offset, [.. conditions], [.. blocks]);
    }

    private For? ParseFor(int offset)
    {
        const string Example = "For example for (var.i in reps) { … }.";
        if (!Expect("(", Example) || !TakeWord("var", Example) || !Expect(".", Example) || TakeName() is not { } name
            || !TakeWord("in", Example))
        {
            return null;
        }

        var slot = _names.AssignLocal(name);
        return ParseExpression() is { } array && Expect(")", Example) && ParseBlock() is { } block
            ? new For(offset, slot, array, block)
            : null;
    }

    private bool TakeWord(string word, string hint)
    {
        if (!Current.IsWord(word))
        {
            return _source.Error(Current.Offset, DiagnosticCode.Syntax, $"'{word}' is missing here.", hint);
        }

        _position++;
        return true;
    }

    private string? TakeName()
    {
        if (Current.Kind != ScriptTokenKind.Word)
        {
            _source.Error(Current.Offset, DiagnosticCode.Syntax, "A name is missing here.");
            return null;
        }

        return _tokens[_position++].Text;
    }

    private Expression? ParseState(int offset)
    {
        if (!Take("["))
        {
            return Expect(".", "For example state.increment.") && TakeName() is { } own
                ? new StateRead(offset, _names.State(own, offset))
                : null;
        }

        return ParseExpression() is { } tag && Expect("]", "For example state[1].increment = 5lb.")
            && Expect(".", "For example state[1].increment = 5lb.") && TakeName() is { } name
            ? new TagRead(offset, tag, name)
            : null;
    }

    /// <summary>Read here; where an assignment follows, <see cref="ParseAssignment"/> has already taken it.</summary>
    private LocalRead? ParseLocal(int offset) =>
        Expect(".", "For example var.x.") && TakeName() is { } name && _names.TryReadLocal(name, offset, out var slot)
            ? new LocalRead(offset, slot, name)
            : null;

    private Call? ParseCall(ScriptToken word)
    {
        if (ScriptFunctions.Find(word.Text) is not { } function)
        {
            Fail(word.Offset, DiagnosticCode.UnknownFunction, $"There is no function '{word.Text}'.", Hints.Nearest(word.Text, ScriptFunctions.Names));
            return null;
        }

        _position++;
        var arguments = new List<Expression>();
        if (!Take(")"))
        {
            do
            {
                if (ParseExpression() is not { } argument)
                {
                    return null;
                }

                arguments.Add(argument);
            }
            while (Take(","));
            if (!Expect(")", "Each '(' needs its ')'."))
            {
                return null;
            }
        }

        if (arguments.Count < function.Least || arguments.Count > function.Most)
        {
            Fail(word.Offset, DiagnosticCode.ArgumentCount, $"'{word.Text}' takes {Count(function.Least, function.Most)}, not {arguments.Count}.");
            return null;
        }

        if (function.Function == ScriptFunction.Sets && _mode != ScriptMode.Update)
        {
            Fail(word.Offset, DiagnosticCode.NotAllowed, "'sets' works in update scripts only.");
            return null;
        }

        return new Call(word.Offset, function.Function, [.. arguments]);
    }

    private static string Count(int least, int most) =>
        least == most ? $"{least} argument{(least == 1 ? "" : "s")}" : $"{least} to {most} arguments";

    private Expression? ParseVariable(ScriptToken word)
    {
        if (ScriptVariables.Find(word.Text) is not { } variable)
        {
            return Fail(
                word.Offset, DiagnosticCode.UnknownVariable, $"There is no variable '{word.Text}'.", Hints.Nearest(word.Text, ScriptVariables.Names));
        }

        if (!Current.Is("["))
        {
            return new VariableRead(word.Offset, variable);
        }

        if (ParseIndices() is not { } indices)
        {
            return null;
        }

        if (indices is not [{ } index])
        {
            return Fail(word.Offset, DiagnosticCode.NotAllowed, "Reading takes one index.", $"For example {word.Text}[1].");
        }

        return ScriptVariables.IsArray(variable) && variable != ScriptVariable.IsCompleted
            ? new ElementRead(word.Offset, variable, index)
            : Fail(word.Offset, DiagnosticCode.NotAllowed, $"'{word.Text}' has no sets to choose from.");
    }

    /// <summary><c>[a:b:*:c]</c>; a star is null. Null after a reported error.</summary>
    private List<Expression?>? ParseIndices()
    {
        _position++;
        var indices = new List<Expression?>();
        do
        {
            if (Current.Is("*") && (_tokens[_position + 1].Is(":") || _tokens[_position + 1].Is("]")))
            {
                _position++;
                indices.Add(null);
                continue;
            }

            if (ParseExpression() is not { } index)
            {
                return null;
            }

            indices.Add(index);
        }
        while (Take(":"));
        return Expect("]", "For example weights[1:2:*:3].") ? indices : null;
    }
}
