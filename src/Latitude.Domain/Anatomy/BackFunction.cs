namespace Latitude.Domain.Anatomy;

/// <summary>One of the eleven things the back does that the guide names (G3). Facts: <c>knowledge/functions.yaml</c>.</summary>
public sealed record BackFunction
{
    /// <summary>Position in <see cref="Body.BackFunctions"/>.</summary>
    public required int Index { get; init; }

    /// <summary>Stable id, e.g. <c>scapular_retraction</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Name in English.</summary>
    public required string Name { get; init; }

    /// <summary>The function in plain words, e.g. "pulling the shoulder blades together".</summary>
    public required string PlainName { get; init; }

    /// <summary>The joint action that is this function.</summary>
    public required JointAction Action { get; init; }

    /// <summary>The muscles that do it.</summary>
    public required IReadOnlyList<Muscle> PrimeMovers { get; init; }

    /// <summary>Ids of the exercises that cover it most cheaply, best first.</summary>
    public required IReadOnlyList<string> CheapestExercises { get; init; }
}
