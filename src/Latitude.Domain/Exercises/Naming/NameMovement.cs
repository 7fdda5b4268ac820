namespace Latitude.Domain.Exercises.Naming;

/// <summary>A movement that names can speak of ("row"), and which exercises it can be.</summary>
public sealed record NameMovement
{
    /// <summary>Its pattern where the exercise is not to be told; null where it can be anything ("raise").</summary>
    public required MovementPattern? Pattern { get; init; }

    /// <summary>What it is when: the first that fits decides.</summary>
    public required IReadOnlyList<NameRule> Rules { get; init; }
}
