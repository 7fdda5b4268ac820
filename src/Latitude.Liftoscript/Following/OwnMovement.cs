using Latitude.Liftoscript.Exercises;

namespace Latitude.Liftoscript.Following;

/// <summary>An exercise that the notation does not know.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Equipment">Equipment id; null where there is none.</param>
public sealed record OwnMovement(string Name, string? Equipment)
{
    /// <summary>As a program may name it: no one-rep max is known, no warm-up is usual.</summary>
    public NotationExercise ToExercise() =>
        new(Name.Replace(" ", "", StringComparison.Ordinal), Name, Equipment, 0, 0, WarmupScheme.None);
}
