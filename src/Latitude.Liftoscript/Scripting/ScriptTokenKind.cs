namespace Latitude.Liftoscript.Scripting;

/// <summary>What a token of a script is.</summary>
internal enum ScriptTokenKind
{
    End,
    Literal,
    Word,
    Symbol,
}
