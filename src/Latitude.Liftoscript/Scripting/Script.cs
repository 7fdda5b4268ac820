using Latitude.Liftoscript.Scripting.Expressions;

namespace Latitude.Liftoscript.Scripting;

/// <summary>A script, read once and run many times.</summary>
/// <param name="Root">What is worked out.</param>
/// <param name="StateNames">The state variables it uses, by slot.</param>
/// <param name="StateOffsets">Where each is used first.</param>
/// <param name="TagNames">The state variables it writes by tag.</param>
/// <param name="Locals">How many <c>var.</c> it has.</param>
/// <param name="Source">Where it stands in the program's text.</param>
internal sealed record Script(
    Expression Root, IReadOnlyList<string> StateNames, IReadOnlyList<int> StateOffsets, IReadOnlyList<string> TagNames, int Locals, Syntax.ScriptSyntax Source);
