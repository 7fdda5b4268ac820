using Latitude.Domain.Quantities;
using Latitude.Liftoscript.Gym;

namespace Latitude.Liftoscript.Exercises;

/// <summary>An exercise that a program may name.</summary>
/// <param name="Id">The notation's id, e.g. <c>benchPress</c>.</param>
/// <param name="Name">The name as programs write it.</param>
/// <param name="Equipment">Default equipment id; null where there is none.</param>
/// <param name="Pounds">One-rep max taken while the lifter's own is unknown, in pounds.</param>
/// <param name="Kilograms">The same in kilograms.</param>
/// <param name="Warmup">The warm-up where the line writes none.</param>
public sealed record NotationExercise(string Id, string Name, string? Equipment, double Pounds, double Kilograms, WarmupScheme Warmup)
{
    /// <summary>The one-rep max taken while the lifter's own is unknown.</summary>
    public Quantity DefaultOneRepMax(MassUnit unit) =>
        unit == MassUnit.Pound ? Quantity.OfPounds(Pounds) : Quantity.OfKilograms(Kilograms);
}
