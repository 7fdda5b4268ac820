using Latitude.Liftoscript.Gym;

namespace Latitude.Liftoscript.Playing;

/// <summary>What a lifter did in a work set.</summary>
public sealed record SetResult
{
    /// <summary>Reps, 0 or more.</summary>
    public required double Reps { get; init; }

    /// <summary>Reps with the left side, where sides are told apart.</summary>
    public double? RepsLeft { get; init; }

    /// <summary>Weight used; none means as prescribed.</summary>
    public Quantity Weight { get; init; }

    /// <summary>How hard it was; null where not logged.</summary>
    public double? Rpe { get; init; }

    /// <summary>Seconds held, for a timed set.</summary>
    public double? SetTime { get; init; }
}
