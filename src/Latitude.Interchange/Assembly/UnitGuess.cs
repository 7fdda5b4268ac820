using Latitude.Domain.Exercises;
using Latitude.Domain.Quantities;
using Latitude.Interchange.Drafts;

namespace Latitude.Interchange.Assembly;

/// <summary>
/// Tells kilograms from pounds by the weights themselves, and by how strong the lifter would be in either unit
/// (<see cref="UsualLoads"/>). Each distinct weight of an exercise is weighed as evidence once: a 45 lb bar with pairs of 45, 25, 10 and 5 lb plates ends in 5, a 20 kg bar with pairs of 20, 10, 5, 2.5 and 1.25 kg plates mostly in 0; dumbbells go by
/// 5 lb, but by 1 or 2 kg; stacks marked in pounds show as odd kilograms; a weight that is round in the other unit was converted by
/// the app.
/// </summary>
internal sealed class UnitGuess
{
    /// <summary>Log odds below which the unit is no more than assumed.</summary>
    private const double Undecided = 1;

    /// <summary>Log odds of a weight that is round in the other unit to four digits and more.</summary>
    private const double ConvertedWeight = 3;

    /// <summary>
    /// Log odds of a weight such as 74.99999999999999: apps store kilograms and convert for those who lift in pounds.
    /// </summary>
    private const double FloatDust = 1;

    /// <summary>Log odds of a kettlebell that is made in one unit only.</summary>
    private const double Kettlebell = 1.5;

    /// <summary>
    /// Log odds of pounds over kilograms by equipment (barbell, dumbbell, other) and last digit (0, 5, 2.5 or 7.5, another whole number, another
    /// fraction): mean shares of distinct loads in 18 logs known to be in kilograms and 13 known to be in pounds. The stacks of machines
    /// differ most between gyms and count half.
    /// </summary>
    private static readonly double[,] LogOdds =
    {
        { -0.65, 1.06, -1.19, -0.75, -1.33 },
        { 0.97, 1.22, -0.20, -2.02, -1.13 },
        { 0.18, 0.31, -0.38, -0.56, -1.07 },
    };

    /// <summary>An empty bar in pounds; in kilograms it is 20. Less is rare in pounds, since short bars are.</summary>
    private const decimal PoundBar = 45;

    private const double LighterThanPoundBar = -0.7;

    /// <summary>Log odds of dumbbells by 2.5; the single loads no longer count.</summary>
    private const double DumbbellsByHalfFive = -4;

    private const int DumbbellLoadsThatTell = 20;

    /// <summary>Kettlebells of 16, 20, 24, 28, 32, 40 and 48 kg as they are marked in pounds.</summary>
    private static readonly decimal[] PoundKettlebells = [35, 44, 53, 54, 62, 70, 71, 88, 106];

    private static readonly decimal[] KilogramKettlebells = [4, 6, 8, 12, 14, 16, 24, 28, 32, 36, 48];

    private static readonly string[] Equipment = ["barbell", "dumbbell", "other"];

    /// <summary>
    /// Where the log odds of the loads of one equipment level off: loads of one lifter depend on each other, and a hundred halves (a pair of
    /// plates of 1.25 on a bar in pounds) prove no more than a dozen.
    /// </summary>
    private const double MostOfDigits = 8;

    private readonly UsualLoads _usual = new();
    private readonly HashSet<(NameEntry, decimal)> _seen = [];
    private readonly int[,] _counts = new int[3, 5];
    private readonly double[] _scores = new double[3];
    private int _converted;
    private double _convertedScore;

    /// <summary>Takes a weight of unstated unit as evidence.</summary>
    public void Add(NameEntry name, decimal weight)
    {
        if (weight <= 0)
        {
            return;
        }

        _usual.Add(name, weight);
        if (!_seen.Add((name, weight)))
        {
            return;
        }

        var isKilograms = LoadSnap.IsConverted(weight, MassUnit.Kilogram);
        if (isKilograms || LoadSnap.IsConverted(weight, MassUnit.Pound))
        {
            _converted++;
            _convertedScore += isKilograms ? -ConvertedWeight : ConvertedWeight;
            return;
        }

        if (LoadSnap.HasFloatDust(weight))
        {
            _converted++;
            _convertedScore += FloatDust;
            return;
        }

        if (IsKettlebell(name))
        {
            _scores[1] += PoundKettlebells.Contains(weight) ? Kettlebell : KilogramKettlebells.Contains(weight) ? -Kettlebell : 0;
            return;
        }

        var (equipment, digit) = (EquipmentOf(name), LastDigit(weight));
        _counts[equipment, digit]++;
        _scores[equipment] += LogOdds[equipment, digit] + (equipment == 0 && weight < PoundBar ? LighterThanPoundBar : 0);
    }

    /// <summary>The likelier unit and why. Without evidence: kilograms.</summary>
    public UnitFinding Decide()
    {
        if (GoesByHalfFive())
        {
            _scores[1] = DumbbellsByHalfFive;
        }

        for (var i = 0; i < _scores.Length; i++)
        {
            _scores[i] = MostOfDigits * Math.Tanh(_scores[i] / MostOfDigits);
        }

        var bySize = _usual.LogOdds();
        var score = _convertedScore + _scores[0] + _scores[1] + _scores[2] + bySize;
        var unit = score > 0 ? MassUnit.Pound : MassUnit.Kilogram;
        var words = score > 0 ? "pounds" : "kilograms";
        return Math.Abs(score) < Undecided
            ? new UnitFinding(unit, UnitSource.Guess, $"the weights do not tell kilograms from pounds; {words} assumed")
            : new UnitFinding(unit, UnitSource.Guess, Reason(Math.Sign(score), bySize));
    }

    /// <summary>True where many dumbbell loads lie between the fives, as in a rack of 10, 12.5, 15, 17.5: a whole rack by 2.5 is one in kilograms.</summary>
    private bool GoesByHalfFive()
    {
        var all = _counts[1, 0] + _counts[1, 1] + _counts[1, 2] + _counts[1, 3] + _counts[1, 4];
        return all >= DumbbellLoadsThatTell && _counts[1, 2] * 3 >= all;
    }

    private string Reason(int sign, double bySize)
    {
        var strongest = 0;
        for (var i = 1; i < _scores.Length; i++)
        {
            strongest = _scores[i] * sign > _scores[strongest] * sign ? i : strongest;
        }

        if (_convertedScore * sign > _scores[strongest] * sign)
        {
            return $"{_converted} different weights show that the app converted them";
        }

        if (bySize * sign > _scores[strongest] * sign)
        {
            var (usual, other) = sign > 0 ? ("pounds", "kilograms") : ("kilograms", "pounds");
            return $"what was lifted in {_usual.Count} well-known lifts is usual in {usual}, unusual in {other}";
        }

        int Count(int digit) => _counts[strongest, digit];
        var all = Count(0) + Count(1) + Count(2) + Count(3) + Count(4);
        return $"of {all} different {Equipment[strongest]} loads {Count(0)} end in 0, {Count(1)} in 5, {Count(2)} in 2.5 or 7.5, {Count(3) + Count(4)} in something else";
    }

    private static int LastDigit(decimal weight) => (weight % 10) switch
    {
        0 => 0,
        5 => 1,
        2.5m or 7.5m => 2,
        var rest => rest % 1 == 0 ? 3 : 4,
    };

    private static bool IsKettlebell(NameEntry name) =>
        name.Name.Contains("kettlebell", StringComparison.OrdinalIgnoreCase) || name.Name.StartsWith("kb ", StringComparison.OrdinalIgnoreCase);

    private static int EquipmentOf(NameEntry name) => name.Match.LoadType switch
    {
        LoadType.Barbell => 0,
        LoadType.PerHand => 1,
        null when name.Name.Contains("barbell", StringComparison.OrdinalIgnoreCase) => 0,
        null when name.Name.Contains("dumbbell", StringComparison.OrdinalIgnoreCase) => 1,
        _ => 2,
    };
}
