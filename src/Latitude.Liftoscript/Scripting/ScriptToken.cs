using Latitude.Liftoscript.Gym;

namespace Latitude.Liftoscript.Scripting;

/// <summary>A token of a script.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Offset">Where it starts in the program's text.</param>
/// <param name="Text">A word or a symbol.</param>
/// <param name="Value">A literal's value.</param>
internal readonly record struct ScriptToken(ScriptTokenKind Kind, int Offset, string Text, Quantity Value)
{
    public bool Is(string symbol) => Kind == ScriptTokenKind.Symbol && Text == symbol;

    public bool IsWord(string word) => Kind == ScriptTokenKind.Word && Text == word;
}
