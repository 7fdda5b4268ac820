namespace Latitude.Domain.Coaching;

/// <summary>What a rule of the guide rests on: its row, its evidence and its thresholds. Facts: <c>knowledge/rules.yaml</c>.</summary>
public sealed record RuleFacts
{
    /// <summary>Stable id, the file name of the rule in snake case, e.g. <c>back_front_balance</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Row of the guide, e.g. <c>G4</c>; empty for guards of our own.</summary>
    public required string GuideRow { get; init; }

    /// <summary>How well it is supported.</summary>
    public required EvidenceGrade Evidence { get; init; }

    /// <summary>One or two sentences on what is known and what is not.</summary>
    public required string EvidenceNote { get; init; }

    /// <summary>Ids of the sources.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>The numbers it works with, by name.</summary>
    public required IReadOnlyDictionary<string, double> Thresholds { get; init; }

    /// <summary>The threshold of that name; an unknown name is our bug and throws.</summary>
    public double this[string threshold] => Thresholds[threshold];
}
