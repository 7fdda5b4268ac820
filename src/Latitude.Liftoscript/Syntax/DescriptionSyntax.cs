namespace Latitude.Liftoscript.Syntax;

/// <summary>One description before a line, a day or a week.</summary>
/// <param name="Text">Markdown, without the slashes and the common indentation.</param>
/// <param name="IsCurrent">Does it open with <c>!</c>?</param>
/// <param name="Reuse">The exercise whose description it copies; null where it is text.</param>
internal sealed record DescriptionSyntax(string Text, bool IsCurrent, ReuseSyntax? Reuse);
