using Latitude.Domain.Quantities;

namespace Latitude.Liftoscript.Gym;

/// <summary>What a gym has of one kind of equipment. Either weights that come whole, or bars to which plates are added.</summary>
public sealed record GymEquipment
{
    /// <summary>The notation's id: <c>barbell</c>, <c>dumbbell</c>, <c>cable</c> …</summary>
    public required string Kind { get; init; }

    /// <summary>The unit it is marked in.</summary>
    public required MassUnit Unit { get; init; }

    /// <summary>Weights that come whole: dumbbells of a rack, pins of a stack; empty where plates are added.</summary>
    public IReadOnlyList<double> Weights { get; init; } = [];

    /// <summary>Small weights that can be put onto those that come whole, each once.</summary>
    public IReadOnlyList<double> AddOns { get; init; } = [];

    /// <summary>Empty bars or carriages, the usual one first.</summary>
    public IReadOnlyList<double> Bars { get; init; } = [];

    /// <summary>How many equal plates are put on at once: 2 for a bar, 1 for a machine.</summary>
    public int Sides { get; init; } = 2;

    /// <summary>Its own plates; null where it shares those of the gym.</summary>
    public IReadOnlyList<PlateStock>? Plates { get; init; }

    /// <summary>Members of its JSON that this version does not know.</summary>
    public UnknownMembers Unknown { get; init; } = UnknownMembers.None;

    /// <summary>What it can be loaded with.</summary>
    /// <param name="shared">The plates of the gym.</param>
    public Equipment Build(IReadOnlyList<PlateStock> shared)
    {
        if (Weights.Count > 0)
        {
            return Equipment.OfFixed(WithAddOns());
        }

        ReadOnlySpan<double> bars = Bars.Count > 0 ? [.. Bars] : [0];
        return Equipment.OfPlates(bars, Sides, [.. (Plates ?? shared).Select(plate => (plate.Weight, plate.Count))]);
    }

    private double[] WithAddOns()
    {
        var totals = new HashSet<double>(Weights);
        foreach (var addOn in AddOns)
        {
            totals.UnionWith([.. totals.Select(total => Rounding.ToStep(total + addOn, 0.001))]);
        }

        return [.. totals];
    }
}
