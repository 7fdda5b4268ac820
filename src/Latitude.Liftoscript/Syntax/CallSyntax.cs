namespace Latitude.Liftoscript.Syntax;

/// <summary>What follows <c>progress:</c> or <c>update:</c>.</summary>
/// <param name="Name"><c>lp</c>, <c>dp</c>, <c>sum</c>, <c>custom</c> or <c>none</c>.</param>
/// <param name="Arguments">What is in its parentheses.</param>
/// <param name="Script">Its script; null where there is none.</param>
/// <param name="Reuse">The exercise whose script it takes; null where there is none.</param>
/// <param name="Offset">Where it stands.</param>
/// <param name="End">Behind its last character.</param>
internal sealed record CallSyntax(
    string Name, List<ArgumentSyntax> Arguments, ScriptSyntax? Script, ReuseSyntax? Reuse, int Offset, int End);
