namespace Latitude.Conformance.Tests.Cases;

/// <summary>Something that a coach says.</summary>
/// <param name="Rules">The rules of which any one says it.</param>
/// <param name="Direction">Which way; null where either will do.</param>
internal sealed record Saying(IReadOnlyList<string> Rules, string? Direction)
{
    /// <summary>Whether what was said is this.</summary>
    public bool IsSaidBy(Saying said) => Rules.Contains(said.Rules[0]) && (Direction is null || said.Direction is null || Direction == said.Direction);

    public override string ToString() => string.Join(" or ", Rules) + (Direction is null ? "" : $" ({Direction})");
}
