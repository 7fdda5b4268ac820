namespace Latitude.Liftoscript.Syntax;

/// <summary>A week as written.</summary>
internal sealed record WeekSyntax(string Name, string? Description)
{
    public List<DaySyntax> Days { get; } = [];
}
