namespace Latitude.Liftoscript.Syntax;

/// <summary>One section of sets.</summary>
/// <param name="Groups">Its groups; each with reps.</param>
/// <param name="IsCurrent">Does it open with <c>!</c>?</param>
internal sealed record SetVariationSyntax(List<SetSyntax> Groups, bool IsCurrent);
