namespace Latitude.Interchange.Film;

/// <summary>How the reading of a film's features went.</summary>
public sealed record FeatureReading
{
    /// <summary>Frames handed on.</summary>
    public required int Frames { get; init; }

    /// <summary>Lines that were left out, and why; at most <see cref="MostProblems"/>.</summary>
    public required IReadOnlyList<FeatureProblem> Problems { get; init; }

    /// <summary>Why reading stopped; null where the file was read to its end.</summary>
    public FeatureProblem? Error { get; init; }

    /// <summary>So many problems are kept.</summary>
    public const int MostProblems = 100;
}
