namespace Latitude.Liftoscript.Syntax;

/// <summary>One of the movements of a line, as written: <c>! Bench Dip, Bodyweight</c>.</summary>
/// <param name="Name">Name and equipment, without label.</param>
/// <param name="IsCurrent">Does it open with <c>!</c>?</param>
/// <param name="Offset">Where the name stands.</param>
internal sealed record MovementSyntax(string Name, bool IsCurrent, int Offset);
