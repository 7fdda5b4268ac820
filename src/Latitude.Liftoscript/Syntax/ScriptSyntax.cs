namespace Latitude.Liftoscript.Syntax;

/// <summary>Where a script stands in the text: what is between <c>{~</c> and <c>~}</c>.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">Behind the last.</param>
internal sealed record ScriptSyntax(int Start, int End);
