namespace Latitude.Domain.Anatomy;

/// <summary>A movement at a joint, e.g. shoulder extension. Facts: <c>knowledge/joint-actions.yaml</c>.</summary>
public sealed record JointAction
{
    /// <summary>Position in <see cref="Body.JointActions"/>.</summary>
    public required int Index { get; init; }

    /// <summary>Stable id, e.g. <c>shoulder_extension</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Name in English.</summary>
    public required string Name { get; init; }

    /// <summary>In plain words what moves where.</summary>
    public required string Description { get; init; }
}
