using Latitude.Domain.Quantities;
using Latitude.Liftoscript.Gym;

namespace Latitude.Liftoscript.Following;

/// <summary>What a routine is told of its lifter. Null and empty mean: not said here.</summary>
public sealed record RoutineSettings
{
    /// <summary>The unit the lifter thinks in.</summary>
    public MassUnit? Unit { get; init; }

    /// <summary>Where it is trained.</summary>
    public LifterGym? Gym { get; init; }

    /// <summary>One-rep maxes by exercise and equipment, e.g. <c>squat_barbell</c>.</summary>
    public IReadOnlyDictionary<string, Quantity> OneRepMaxes { get; init; } = new Dictionary<string, Quantity>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The lifter's weight; none where it is not said.</summary>
    public Quantity Bodyweight { get; init; }

    /// <summary>When workouts are due.</summary>
    public TrainingDays? Days { get; init; }

    /// <summary>Exercises of the lifter's own that the program names.</summary>
    public IReadOnlyList<OwnMovement> OwnMovements { get; init; } = [];

    /// <summary>Members of its JSON that this version does not know.</summary>
    public UnknownMembers Unknown { get; init; } = UnknownMembers.None;
}
