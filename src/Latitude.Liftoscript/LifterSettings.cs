using Latitude.Domain.Quantities;
using Latitude.Liftoscript.Gym;

namespace Latitude.Liftoscript;

/// <summary>What a program must know of its lifter.</summary>
public sealed record LifterSettings
{
    /// <summary>The unit the lifter thinks in.</summary>
    public MassUnit Unit { get; init; } = MassUnit.Pound;

    /// <summary>What the gym can load.</summary>
    public GymSetup Gym { get; init; } = GymSetup.Usual;

    /// <summary>Known one-rep maxes by exercise and equipment, e.g. <c>squat_barbell</c>; case does not matter.</summary>
    public IReadOnlyDictionary<string, Quantity> OneRepMaxes { get; init; } = new Dictionary<string, Quantity>(StringComparer.Ordinal);

    /// <summary>Step to round to where the gym has no plates for an exercise, by exercise and equipment.</summary>
    public IReadOnlyDictionary<string, double> RoundingSteps { get; init; } = new Dictionary<string, double>(StringComparer.Ordinal);

    /// <summary>The lifter's weight; none where unknown.</summary>
    public Quantity Bodyweight { get; init; }
}
