namespace Latitude.Domain.Evidence;

/// <summary>Where a fact comes from. Facts: <c>knowledge/sources.yaml</c>.</summary>
public sealed record Source
{
    /// <summary>Stable id, e.g. <c>pelland_2025</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Authors, year, what it is about, where it appeared, and how many people it measured where that matters.</summary>
    public required string Citation { get; init; }

    /// <summary>Digital object identifier, e.g. <c>10.1007/s40279-025-02344-w</c>; null where none is known.</summary>
    public required string? Doi { get; init; }

    /// <summary>Address of a page about it; null where none is known.</summary>
    public required string? Url { get; init; }

    /// <summary>How far we followed it.</summary>
    public required SourceCheck Checked { get; init; }
}
