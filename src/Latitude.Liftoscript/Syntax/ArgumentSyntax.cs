using Latitude.Liftoscript.Gym;

namespace Latitude.Liftoscript.Syntax;

/// <summary>An argument of a progression: <c>5lb</c>, or <c>inc+: 5lb</c> with a name.</summary>
/// <param name="Name">The state variable; null where there is none.</param>
/// <param name="IsPrompted">Is the lifter asked for it?</param>
/// <param name="Value">Its value.</param>
/// <param name="Offset">Where it stands.</param>
internal sealed record ArgumentSyntax(string? Name, bool IsPrompted, Quantity Value, int Offset);
