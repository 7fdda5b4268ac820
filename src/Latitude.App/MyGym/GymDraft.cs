using Latitude.Domain.Quantities;
using Latitude.Liftoscript.Gym;
using Latitude.Words.Phrases;

namespace Latitude.App.MyGym;

/// <summary>A gym while its lifter describes it. What the page does not show of it stays as it was.</summary>
public sealed class GymDraft(LifterGym gym)
{
    private const decimal Heaviest = 500;
    private const int MostWeights = 400;

    private readonly LifterGym _usual = Workouts.UsualGym.Of(gym.Unit);
    private readonly Dictionary<string, GymEquipment> _equipment = gym.Equipment.ToDictionary(one => one.Kind, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<double, int> _plates = gym.Plates.ToDictionary(plate => plate.Weight, plate => plate.Count);
    private readonly List<string> _has = [.. gym.Has];

    /// <summary>What takes plates, by the notation's ids.</summary>
    public static IReadOnlyList<string> Bars { get; } = ["barbell", "ezbar", "trapbar", "smith"];

    /// <summary>What comes in whole weights.</summary>
    public static IReadOnlyList<string> Stacks { get; } = ["dumbbell", "kettlebell", "cable", "leverageMachine"];

    /// <summary>What else exercises may ask for; ids of <c>knowledge/equipment.yaml</c>.</summary>
    public static IReadOnlyList<string> Things { get; } =
    [
        "pull-up bar", "bench", "incline bench", "bar in rack", "parallel bars", "rings", "band", "belt", "vest", "box", "45-degree bench", "roman chair", "high bench", "assist machine",
        "landmine", "blocks", "suspension trainer", "decline bench", "glute-ham bench", "reverse-hyper bench", "ab wheel",
    ];

    /// <summary>The unit it is marked in.</summary>
    public MassUnit Unit => gym.Unit;

    /// <summary>What a kind of equipment is called.</summary>
    public static string Name(string kind, GymPhrases say) => kind switch
    {
        "barbell" => say.Barbell,
        "ezbar" => say.CurlBar,
        "trapbar" => say.TrapBar,
        "smith" => say.Smith,
        "dumbbell" => say.Dumbbells,
        "kettlebell" => say.Kettlebells,
        "cable" => say.Cable,
        _ => say.Machines,
    };

    /// <summary>The plates that are made.</summary>
    public static IReadOnlyList<double> PlatesOf(MassUnit unit) => unit == MassUnit.Pound ? [55, 45, 35, 25, 10, 5, 2.5, 1.25] : [25, 20, 15, 10, 5, 2.5, 1.25, 0.5];

    /// <summary>How many plates of a weight there are.</summary>
    public int PlateCount(double weight) => _plates.GetValueOrDefault(weight);

    /// <summary>More plates of a weight, or fewer; never less than none, nor more than 20.</summary>
    public void AddPlates(double weight, int count) => _plates[weight] = Math.Clamp(PlateCount(weight) + count, 0, 20);

    /// <summary>Is there equipment of a kind?</summary>
    public bool Has(string kind) => _equipment.ContainsKey(kind);

    /// <summary>Takes a kind of equipment out, or puts the usual one in.</summary>
    public void Toggle(string kind)
    {
        if (!_equipment.Remove(kind))
        {
            _equipment[kind] = _usual.Equipment.First(one => one.Kind == kind);
        }
    }

    /// <summary>The empty bar of a kind that is there.</summary>
    public double BarOf(string kind) => _equipment[kind].Bars is [var bar, ..] ? bar : 0;

    /// <summary>Sets the empty bar; false, and nothing changes, for what no bar weighs.</summary>
    public bool SetBar(string kind, decimal? weight)
    {
        if (weight is not (>= 0 and <= 100))
        {
            return false;
        }

        _equipment[kind] = _equipment[kind] with { Bars = [(double)weight, .. _equipment[kind].Bars.Skip(1)] };
        return true;
    }

    /// <summary>The lightest and the heaviest weight of a kind that is there, and the step that most of them are apart.</summary>
    public (double From, double To, double By) RangeOf(string kind)
    {
        var weights = _equipment[kind].Weights;
        var steps = new Dictionary<double, int>();
        for (var i = 1; i < weights.Count; i++)
        {
            var step = Rounding.ToStep(weights[i] - weights[i - 1], 0.001);
            steps[step] = steps.GetValueOrDefault(step) + 1;
        }

        return weights.Count == 0 ? (0, 0, 0) : (weights[0], weights[^1], steps.Count == 0 ? 1 : steps.MaxBy(step => step.Value).Key);
    }

    /// <summary>Sets the weights of a kind by lightest, heaviest and step; false, and nothing changes, where they make none.</summary>
    public bool SetRange(string kind, decimal? from, decimal? to, decimal? by)
    {
        if (from is not (>= 0 and <= Heaviest) || to is not (<= Heaviest) || by is not > 0 || from > to || (to - from) / by > MostWeights)
        {
            return false;
        }

        var weights = new List<double>();
        for (var weight = from.Value; weight <= to; weight += by.Value)
        {
            weights.Add((double)weight);
        }

        _equipment[kind] = _equipment[kind] with { Weights = weights };
        return true;
    }

    /// <summary>Is a thing there?</summary>
    public bool HasThing(string item) => _has.Contains(item, StringComparer.Ordinal);

    /// <summary>Puts a thing in, or takes it out.</summary>
    public void ToggleThing(string item)
    {
        if (!_has.Remove(item))
        {
            _has.Add(item);
        }
    }

    /// <summary>The gym as it is described.</summary>
    public LifterGym ToGym() => gym with
    {
        Plates = [.. _plates.Where(plate => plate.Value > 0).OrderByDescending(plate => plate.Key).Select(plate => new PlateStock(plate.Key, plate.Value))],
        Equipment = [.. _equipment.Values],
        Has = [.. _has],
    };
}
