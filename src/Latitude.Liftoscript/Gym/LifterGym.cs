using Latitude.Domain.Quantities;

namespace Latitude.Liftoscript.Gym;

/// <summary>A gym as its lifter describes it: what there is, and how it can be loaded.</summary>
public sealed record LifterGym
{
    /// <summary>What each kind of loadable equipment is called where exercises say what they need.</summary>
    private static readonly Dictionary<string, string> Needs = new(StringComparer.OrdinalIgnoreCase)
    {
        ["barbell"] = "barbell",
        ["trapbar"] = "trap bar",
        ["smith"] = "smith machine",
        ["ezbar"] = "ez bar",
        ["leverageMachine"] = "machine",
        ["dumbbell"] = "dumbbell",
        ["cable"] = "cable stack",
        ["kettlebell"] = "kettlebell",
        ["band"] = "band",
    };

    /// <summary>The lifter's name for it.</summary>
    public required string Name { get; init; }

    /// <summary>The unit its plates are marked in.</summary>
    public required MassUnit Unit { get; init; }

    /// <summary>Plates that all its bars share.</summary>
    public IReadOnlyList<PlateStock> Plates { get; init; } = [];

    /// <summary>What can be loaded, one entry a kind.</summary>
    public IReadOnlyList<GymEquipment> Equipment { get; init; } = [];

    /// <summary>What else is at hand: ids of <c>knowledge/equipment.yaml</c>, such as <c>bench</c>, <c>pull-up bar</c>, <c>belt</c>.</summary>
    public IReadOnlyList<string> Has { get; init; } = [];

    /// <summary>Members of its JSON that this version does not know.</summary>
    public UnknownMembers Unknown { get; init; } = UnknownMembers.None;

    /// <summary>All that exercises can ask for: what can be loaded, what else is at hand, and floor and wall, which are everywhere.</summary>
    public IReadOnlySet<string> AtHand
    {
        get
        {
            var all = new HashSet<string>(Has, StringComparer.Ordinal) { "floor", "wall" };
            if (Plates.Count > 0)
            {
                all.Add("plate");
            }

            foreach (var equipment in Equipment)
            {
                if (Needs.TryGetValue(equipment.Kind, out var need))
                {
                    all.Add(need);
                }
            }

            return all;
        }
    }

    /// <summary>
    /// What it can load. Weight is added to the body with plates where there is a belt or a vest to hold them; where there is none, the body
    /// is all there is.
    /// </summary>
    public GymSetup Setup()
    {
        var pounds = new Dictionary<string, Equipment>(StringComparer.OrdinalIgnoreCase);
        var kilograms = new Dictionary<string, Equipment>(StringComparer.OrdinalIgnoreCase);
        foreach (var equipment in Equipment)
        {
            (equipment.Unit == MassUnit.Pound ? pounds : kilograms)[equipment.Kind] = equipment.Build(Plates);
        }

        var holdsPlates = Has.Contains("belt", StringComparer.Ordinal) || Has.Contains("vest", StringComparer.Ordinal);
        var body = holdsPlates ? new GymEquipment { Kind = "bodyweight", Unit = Unit, Sides = 1 } : new GymEquipment { Kind = "bodyweight", Unit = Unit, Weights = [0] };
        (Unit == MassUnit.Pound ? pounds : kilograms).TryAdd("bodyweight", body.Build(Plates));
        return new GymSetup(pounds, kilograms);
    }
}
