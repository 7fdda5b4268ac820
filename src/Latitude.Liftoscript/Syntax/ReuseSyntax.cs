namespace Latitude.Liftoscript.Syntax;

/// <summary>A reference to another line: <c>...Squat[1:2]</c>.</summary>
/// <param name="Name">The name as written, with label and equipment.</param>
/// <param name="Week">The week, from 1; null for the current one.</param>
/// <param name="Day">The day in its week, from 1; null for any, 0 for the current one.</param>
/// <param name="Offset">Where the name stands.</param>
internal sealed record ReuseSyntax(string Name, int? Week, int? Day, int Offset);
