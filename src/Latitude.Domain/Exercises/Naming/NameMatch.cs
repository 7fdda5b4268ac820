namespace Latitude.Domain.Exercises.Naming;

/// <summary>What a name in a log was understood as.</summary>
public sealed record NameMatch
{
    /// <summary>Nothing was understood.</summary>
    public static NameMatch Unknown { get; } = new() { Exercise = null, Pattern = null, Side = BalanceSide.None, Confidence = 0, LoadType = null };

    /// <summary>The exercise; null where only the kind of movement, or nothing, was understood.</summary>
    public required Exercise? Exercise { get; init; }

    /// <summary>The kind of movement; null where nothing was understood. Set whenever <see cref="Exercise"/> is.</summary>
    public required MovementPattern? Pattern { get; init; }

    /// <summary>What a set counts for in the balance of back and front.</summary>
    public required BalanceSide Side { get; init; }

    /// <summary>0 (nothing understood) to 1 (an exact known name). Below 0.5 a face should ask.</summary>
    public required double Confidence { get; init; }

    /// <summary>How the name says it was loaded ("Assisted", "Weighted", "Dumbbell"); else as the exercise is loaded; null where unknown.</summary>
    public required LoadType? LoadType { get; init; }
}
