using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Scripting.Expressions;

namespace Latitude.Liftoscript.Scripting;

/// <summary>Assignments: what stands left of <c>=</c>, and whether it may be assigned.</summary>
internal sealed partial class ScriptParser
{
    private static readonly (string Symbol, ScriptOperator Operator)[] Assignments =
    [
        ("=", ScriptOperator.Set), ("+=", ScriptOperator.Add), ("-=", ScriptOperator.Subtract),
        ("*=", ScriptOperator.Multiply), ("/=", ScriptOperator.Divide),
    ];

    private Expression? ParseAssignment()
    {
        var start = Current;
        if (start.IsWord("var"))
        {
            return IsLocalAssignment() ? ParseLocalAssignment(start.Offset) : ParseConditional();
        }

        if (start.IsWord("state"))
        {
            return ParseStateAssignment(start);
        }

        return start.Kind == ScriptTokenKind.Word && ScriptVariables.Find(start.Text) is { } variable && FindAssignmentAhead()
            ? ParseVariableAssignment(start, variable)
            : ParseConditional();
    }

    private ScriptOperator? TakeAssignment()
    {
        var operation = FindAssignment(Current);
        _position += operation is null ? 0 : 1;
        return operation;
    }

    private static ScriptOperator? FindAssignment(ScriptToken token)
    {
        if (token.Kind == ScriptTokenKind.Symbol)
        {
            foreach (var (symbol, operation) in Assignments)
            {
                if (token.Text == symbol)
                {
                    return operation;
                }
            }
        }

        return null;
    }

    private bool IsLocalAssignment() =>
        _position + 3 < _tokens.Count && _tokens[_position + 1].Is(".") && FindAssignment(_tokens[_position + 3]) is not null;

    private LocalWrite? ParseLocalAssignment(int offset)
    {
        _position += 2;
        if (TakeName() is not { } name || TakeAssignment() is not { } operation || ParseExpression() is not { } value)
        {
            return null;
        }

        if (operation != ScriptOperator.Set && !_names.TryReadLocal(name, offset, out _))
        {
            return null;
        }

        return new LocalWrite(offset, _names.AssignLocal(name), name, operation, value);
    }

    /// <summary>A state variable, of this exercise or of a tag; a plain read where no assignment follows.</summary>
    private Expression? ParseStateAssignment(ScriptToken start)
    {
        var before = _position;
        var ahead = FindStateAssignmentAhead();
        if (!ahead)
        {
            _position = before;
            return ParseConditional();
        }

        _position++;
        var left = ParseState(start.Offset);
        if (left is null || TakeAssignment() is not { } operation || ParseExpression() is not { } value)
        {
            return null;
        }

        return left switch
        {
            StateRead read => new StateWrite(start.Offset, read.Slot, operation, value),
            TagRead read => new TagWrite(start.Offset, read.Tag, _names.Tagged(read.Name), operation, value),
            _ => null,
        };
    }

    /// <summary>Does <c>state.x</c> or <c>state[…].x</c> with an assignment stand here?</summary>
    private bool FindStateAssignmentAhead()
    {
        var index = SkipBrackets(_position + 1);
        return index + 2 < _tokens.Count && _tokens[index].Is(".") && FindAssignment(_tokens[index + 2]) is not null;
    }

    /// <summary>Does <c>name</c> or <c>name[…]</c> with an assignment stand here?</summary>
    private bool FindAssignmentAhead() => FindAssignment(_tokens[SkipBrackets(_position + 1)]) is not null;

    private int SkipBrackets(int index)
    {
        if (!_tokens[index].Is("["))
        {
            return index;
        }

        var depth = 0;
        while (index < _tokens.Count - 1)
        {
            depth += _tokens[index].Is("[") ? 1 : _tokens[index].Is("]") ? -1 : 0;
            index++;
            if (depth == 0)
            {
                break;
            }
        }

        return index;
    }

    private Expression? ParseVariableAssignment(ScriptToken word, ScriptVariable variable)
    {
        _position++;
        var indices = new List<Expression?>();
        if (Current.Is("["))
        {
            if (ParseIndices() is not { } found)
            {
                return null;
            }

            indices = found;
        }

        if (!MayAssign(word, variable, indices.Count) || TakeAssignment() is not { } operation)
        {
            return null;
        }

        if (operation != ScriptOperator.Set && ScriptVariables.IsFlag(variable))
        {
            return Fail(word.Offset, DiagnosticCode.NotAllowed, $"'{word.Text}' can only be set with '='.");
        }

        if (ParseExpression() is not { } value)
        {
            return null;
        }

        if (variable == ScriptVariable.OneRepMax)
        {
            return new OneRepMaxWrite(word.Offset, operation, value);
        }

        WarnOfBareWeight(word, variable, operation, value);
        return new VariableWrite(word.Offset, variable, [.. indices], operation, value);
    }

    private bool MayAssign(ScriptToken word, ScriptVariable variable, int indices)
    {
        var most = ScriptVariables.MostIndices(variable, _mode);
        if (most < 0)
        {
            return _source.Error(
                word.Offset,
                DiagnosticCode.NotAllowed,
                _mode == ScriptMode.Update && ScriptVariables.MostIndices(variable, ScriptMode.Progress) >= 0
                    ? $"'{word.Text}' cannot be assigned in an update script."
                    : $"'{word.Text}' cannot be assigned.");
        }

        return indices <= most
            || _source.Error(word.Offset, DiagnosticCode.ArgumentCount, $"'{word.Text}' takes at most {most} indices here, not {indices}.");
    }

    private void WarnOfBareWeight(ScriptToken word, ScriptVariable variable, ScriptOperator operation, Expression value)
    {
        if (_mode == ScriptMode.Progress && variable == ScriptVariable.Weights && operation == ScriptOperator.Set
            && value is Literal { Value.Kind: QuantityKind.Number })
        {
            _source.Warn(
                word.Offset, DiagnosticCode.Surprising, "A weight without a unit changes nothing.", "Write 100lb or 45kg.");
        }
    }
}
