namespace Latitude.Liftoscript.Scripting;

/// <summary>What stands between two operands, or before <c>=</c>.</summary>
internal enum ScriptOperator
{
    Set,
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    Greater,
    Less,
    GreaterOrEqual,
    LessOrEqual,
    Equal,
    NotEqual,
    And,
    Or,
}
