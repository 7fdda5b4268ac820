using System.Collections.Frozen;
using Latitude.Interchange.Drafts;

namespace Latitude.Interchange.Assembly;

/// <summary>
/// Tells kilograms from pounds by how much is lifted: nobody's everyday squat is 290 kg. Each well-known lift is compared with what
/// lifters usually take; the mean over the lifts says how strong the lifter would be in either unit, and which of the two is likelier.
/// </summary>
internal sealed class UsualLoads
{
    /// <summary>Spread between lifters of the logarithm of their mean strength: one in three is beyond a third more or less.</summary>
    private const double LifterSpread = 0.35;

    /// <summary>Spread of one lift within a lifter, on top of it.</summary>
    private const double LiftSpread = 0.3;

    /// <summary>Bounds of the log odds: nobody lifts more than everybody, but beginners do lift little.</summary>
    private const double MostForPounds = 6;

    private const double MostForKilograms = 3;

    private static readonly double LogOfPounds = Math.Log(1 / 0.45359237);

    /// <summary>Usual kilograms of all sets by exercise, per hand for dumbbells: medians over logs of known unit, women and men together.</summary>
    private static readonly FrozenDictionary<string, double> Kilograms = new Dictionary<string, double>(StringComparer.Ordinal)
    {
        ["back_squat"] = 66,
        ["bench_press"] = 61,
        ["deadlift"] = 76,
        ["overhead_press"] = 33,
        ["barbell_row"] = 46,
        ["pendlay_row"] = 60,
        ["front_squat"] = 55,
        ["incline_bench"] = 45,
        ["close_grip_bench"] = 45,
        ["romanian_deadlift"] = 54,
        ["barbell_curl"] = 22,
        ["db_bench_press"] = 26,
        ["incline_db_press"] = 25,
        ["db_shoulder_press"] = 18,
        ["one_arm_db_row"] = 24,
        ["db_curl"] = 12,
        ["hammer_curl"] = 12,
        ["lateral_raise"] = 9,
        ["lat_pulldown"] = 53,
        ["seated_cable_row"] = 53,
        ["machine_row"] = 51,
        ["machine_chest_press"] = 56,
        ["triceps_pushdown"] = 26,
        ["face_pull"] = 21,
        ["leg_press"] = 107,
        ["leg_extension"] = 51,
        ["seated_leg_curl"] = 51,
        ["lying_leg_curl"] = 35,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly Dictionary<string, List<double>> _weights = new(StringComparer.Ordinal);

    /// <summary>Well-known lifts seen.</summary>
    public int Count => _weights.Count;

    /// <summary>Takes the weight of a set.</summary>
    public void Add(NameEntry name, decimal weight)
    {
        if (name.Match.Exercise?.Id is not { } id || !Kilograms.ContainsKey(id))
        {
            return;
        }

        if (!_weights.TryGetValue(id, out var weights))
        {
            _weights.Add(id, weights = []);
        }

        weights.Add((double)weight);
    }

    /// <summary>Log odds of pounds over kilograms; 0 where no well-known lift was seen.</summary>
    public double LogOdds()
    {
        if (_weights.Count == 0)
        {
            return 0;
        }

        var sum = 0.0;
        foreach (var (id, weights) in _weights)
        {
            sum += Math.Log(Median(weights) / Kilograms[id]);
        }

        var ifKilograms = sum / _weights.Count;
        var ifPounds = ifKilograms - LogOfPounds;
        var variance = (LifterSpread * LifterSpread) + (LiftSpread * LiftSpread / _weights.Count);
        return Math.Clamp(((ifKilograms * ifKilograms) - (ifPounds * ifPounds)) / (2 * variance), -MostForKilograms, MostForPounds);
    }

    private static double Median(List<double> weights)
    {
        weights.Sort();
        return weights[weights.Count / 2];
    }
}
