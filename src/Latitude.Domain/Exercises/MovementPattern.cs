namespace Latitude.Domain.Exercises;

/// <summary>
/// A kind of movement, e.g. horizontal pull. Carries enough to count a set whose exact exercise is unknown.
/// Facts: <c>knowledge/patterns.yaml</c>.
/// </summary>
public sealed record MovementPattern
{
    /// <summary>Stable id, e.g. <c>horizontal_pull</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Name in English.</summary>
    public required string Name { get; init; }

    /// <summary>False for what is no strength training: running, stretching.</summary>
    public required bool IsStrength { get; init; }

    /// <summary>What a set counts for in the balance of back and front.</summary>
    public required BalanceSide Side { get; init; }

    /// <summary>What the pattern asks of the joints in every variant.</summary>
    public required IReadOnlyList<TrainedAction> Actions { get; init; }

    /// <summary>What a hard set gives to muscles in a typical variant, largest share first.</summary>
    public required IReadOnlyList<MuscleShare> Muscles { get; init; }

    /// <summary>The same rolled up to the groups that lifters count.</summary>
    public required IReadOnlyList<GroupShare> Groups { get; init; }

    /// <summary>How much the pattern usually loads the spine.</summary>
    public required SpinalLoad SpinalLoad { get; init; }
}
