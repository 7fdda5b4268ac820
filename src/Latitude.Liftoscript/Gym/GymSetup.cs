using Latitude.Domain.Quantities;

namespace Latitude.Liftoscript.Gym;

/// <summary>A gym: what there is of each kind of equipment, in pounds and in kilograms.</summary>
public sealed class GymSetup
{
    private readonly Dictionary<string, Equipment> _pounds;
    private readonly Dictionary<string, Equipment> _kilograms;

    /// <summary>A gym from its equipment by the notation's ids (<c>barbell</c>, <c>leverageMachine</c>).</summary>
    /// <param name="pounds">What there is in pounds.</param>
    /// <param name="kilograms">What there is in kilograms.</param>
    public GymSetup(IReadOnlyDictionary<string, Equipment> pounds, IReadOnlyDictionary<string, Equipment> kilograms)
    {
        _pounds = new(pounds, StringComparer.OrdinalIgnoreCase);
        _kilograms = new(kilograms, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>A gym of which nothing is known: weights are rounded by steps only.</summary>
    public static GymSetup Unknown { get; } = new(new Dictionary<string, Equipment>(StringComparer.Ordinal), new Dictionary<string, Equipment>(StringComparer.Ordinal));

    /// <summary>A usual commercial gym, the one the notation takes where none is described.</summary>
    public static GymSetup Usual { get; } = BuildUsual();

    /// <summary>What there is of a kind of equipment; null where weights are rounded by steps (bodyweight, bands, none).</summary>
    public Equipment? Find(string? equipment, MassUnit unit) =>
        equipment is null ? null : (unit == MassUnit.Pound ? _pounds : _kilograms).GetValueOrDefault(equipment);

    /// <summary>The same in the lifter's unit, or else in the other: iron is lifted as it is marked.</summary>
    internal (Equipment? Equipment, MassUnit Unit) FindNear(string? equipment, MassUnit unit)
    {
        var other = unit == MassUnit.Pound ? MassUnit.Kilogram : MassUnit.Pound;
        return Find(equipment, unit) is { } own ? (own, unit) : Find(equipment, other) is { } near ? (near, other) : (null, unit);
    }

    private static GymSetup BuildUsual()
    {
        (double, int)[] plates = [(45, 8), (25, 4), (10, 4), (5, 4), (2.5, 4), (1.25, 2)];
        (double, int)[] metric = [(20, 8), (10, 4), (5, 4), (2.5, 4), (1.25, 4), (0.5, 2)];
        var pounds = Family(
            plates, bar: 45, ezBar: 20,
            Equipment.OfPlates(10, 2, [(10, 8), (5, 4), (2.5, 4), (1.25, 4)]),
            Equipment.OfPlates(0, 1, [(10, 20), (5, 10)]),
            Equipment.OfFixed(10, 15, 20, 25, 30, 35, 40));
        var kilograms = Family(
            metric, bar: 20, ezBar: 10,
            Equipment.OfPlates(5, 2, [(5, 8), (2.5, 4), (1.25, 4), (0.5, 2)]),
            Equipment.OfPlates(0, 1, [(5, 20), (2.5, 10)]),
            Equipment.OfFixed(4, 8, 12, 16, 24));
        return new GymSetup(pounds, kilograms);
    }

    private static Dictionary<string, Equipment> Family(
        (double, int)[] plates, double bar, double ezBar, Equipment dumbbell, Equipment cable, Equipment kettlebell)
    {
        var barbell = Equipment.OfPlates(bar, 2, plates);
        return new(StringComparer.OrdinalIgnoreCase)
        {
            ["barbell"] = barbell,
            ["trapbar"] = barbell,
            ["smith"] = barbell,
            ["ezbar"] = Equipment.OfPlates(ezBar, 2, plates),
            ["leverageMachine"] = Equipment.OfPlates(0, 1, plates),
            ["dumbbell"] = dumbbell,
            ["cable"] = cable,
            ["kettlebell"] = kettlebell,
        };
    }
}
