namespace Latitude.Domain.Strength;

/// <summary>Sets and reps counted over a period.</summary>
/// <param name="Sets">Work sets.</param>
/// <param name="Reps">Their reps; a hold has none.</param>
public readonly record struct SetTally(int Sets, long Reps)
{
    /// <summary>Nothing counted yet.</summary>
    public static SetTally Zero => default;

    /// <summary>One set more.</summary>
    public SetTally PlusSet(int reps) => new(Sets + 1, Reps + reps);

    /// <summary>Both tallies together.</summary>
    public SetTally Plus(SetTally other) => new(Sets + other.Sets, Reps + other.Reps);
}
