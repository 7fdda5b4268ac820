namespace Latitude.Liftoscript.Syntax;

/// <summary>A day as written.</summary>
internal sealed record DaySyntax(string Name, string? Description)
{
    public List<LineSyntax> Lines { get; } = [];
}
