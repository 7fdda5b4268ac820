namespace Latitude.Domain.Anatomy;

/// <summary>
/// A muscle, or a region of one that training can aim at (upper and lower latissimus). Facts: <c>knowledge/muscles.yaml</c>.
/// </summary>
public sealed record Muscle
{
    /// <summary>Position in <see cref="Body.Muscles"/>; doses are arrays indexed by it.</summary>
    public required int Index { get; init; }

    /// <summary>Stable id, e.g. <c>lat_up</c>; the body map's <c>data-muscle</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Anatomical name in English.</summary>
    public required string Name { get; init; }

    /// <summary>What lifters call it, e.g. "upper lats".</summary>
    public required string PlainName { get; init; }

    /// <summary>Where it lies.</summary>
    public required BodySide Side { get; init; }

    /// <summary>What it does at its joints.</summary>
    public required IReadOnlyList<JointAction> Actions { get; init; }

    /// <summary>Origin → insertion, short.</summary>
    public required string Attachments { get; init; }

    /// <summary>Direction of its fibres or what is special about the region; may be empty.</summary>
    public required string Note { get; init; }

    /// <summary>Ids of the sources of these facts.</summary>
    public required IReadOnlyList<string> Sources { get; init; }
}
