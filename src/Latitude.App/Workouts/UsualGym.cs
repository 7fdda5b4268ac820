using Latitude.Domain.Quantities;
using Latitude.Liftoscript.Gym;

namespace Latitude.App.Workouts;

/// <summary>The gym that is taken for granted until a lifter describes their own: pairs of the plates that nearly every gym has.</summary>
public static class UsualGym
{
    /// <summary>What else nearly every gym has; see <c>knowledge/equipment.yaml</c>.</summary>
    private static readonly string[] Everything =
    [
        "45-degree bench", "assist machine", "band", "bar in rack", "belt", "bench", "blocks", "box", "decline bench", "dowel", "floor anchor", "high bench", "incline bench",
        "landmine", "parallel bars", "pull-up bar", "rings", "roman chair",
    ];

    /// <summary>It in one unit, described as a lifter would.</summary>
    public static LifterGym Of(MassUnit unit) => unit == MassUnit.Pound ? Imperial() : Metric();

    /// <summary>In kilograms and in pounds.</summary>
    public static GymSetup Setup { get; } = new(Kinds(Imperial()), Kinds(Metric()));

    private static LifterGym Metric() => new()
    {
        Name = "Usual gym",
        Unit = MassUnit.Kilogram,
        Plates = [new(20, 8), new(15, 2), new(10, 4), new(5, 4), new(2.5, 4), new(1.25, 2)],
        Equipment =
        [
            .. Bars(MassUnit.Kilogram, 20, 10, 25),
            Whole("dumbbell", MassUnit.Kilogram, [1, 2, 3, 4, 5, 6, 7, 8, 9, .. Steps(10, 60, 2)]),
            Whole("kettlebell", MassUnit.Kilogram, [.. Steps(4, 48, 4)]),
            Whole("cable", MassUnit.Kilogram, [.. Steps(2.5, 120, 2.5)]),
            Whole("leverageMachine", MassUnit.Kilogram, [.. Steps(2.5, 300, 2.5)]),
        ],
        Has = Everything,
    };

    private static LifterGym Imperial() => new()
    {
        Name = "Usual gym",
        Unit = MassUnit.Pound,
        Plates = [new(45, 8), new(35, 2), new(25, 4), new(10, 4), new(5, 4), new(2.5, 2)],
        Equipment =
        [
            .. Bars(MassUnit.Pound, 45, 20, 55),
            Whole("dumbbell", MassUnit.Pound, [.. Steps(2.5, 20, 2.5), .. Steps(25, 120, 5)]),
            Whole("kettlebell", MassUnit.Pound, [.. Steps(10, 100, 5)]),
            Whole("cable", MassUnit.Pound, [.. Steps(5, 250, 5)]),
            Whole("leverageMachine", MassUnit.Pound, [.. Steps(5, 600, 5)]),
        ],
        Has = Everything,
    };

    private static Dictionary<string, Equipment> Kinds(LifterGym gym) =>
        gym.Equipment.ToDictionary(equipment => equipment.Kind, equipment => equipment.Build(gym.Plates), StringComparer.Ordinal);

    private static GymEquipment[] Bars(MassUnit unit, double bar, double ezBar, double trapBar) =>
    [
        new() { Kind = "barbell", Unit = unit, Bars = [bar] },
        new() { Kind = "smith", Unit = unit, Bars = [bar] },
        new() { Kind = "ezbar", Unit = unit, Bars = [ezBar] },
        new() { Kind = "trapbar", Unit = unit, Bars = [trapBar] },
    ];

    private static GymEquipment Whole(string kind, MassUnit unit, double[] weights) => new() { Kind = kind, Unit = unit, Weights = weights };

    private static IEnumerable<double> Steps(double from, double to, double by)
    {
        for (var weight = from; weight <= to; weight += by)
        {
            yield return weight;
        }
    }
}
