using Latitude.Domain.Exercises;
using Latitude.Domain.Quantities;
using Latitude.Interchange.Drafts;

namespace Latitude.Interchange.Assembly;

/// <summary>
/// Tells kilograms from pounds by the weights themselves. Each distinct weight of an exercise is weighed as evidence once: a 45 lb bar
/// with pairs of 45, 25, 10 and 5 lb plates ends in 5; a 20 kg bar with pairs of 20, 10, 5, 2.5 and 1.25 kg plates ends in 0, 5 and 2.5 alike;
/// dumbbells go by 5 lb, but by 1, 2 or 2.5 kg; a weight that is round in the other unit was converted by the app.
/// </summary>
internal sealed class UnitGuess
{
    /// <summary>Log odds below which the evidence decides nothing.</summary>
    private const double Undecided = 1.5;

    // Shares of distinct loads per class, as log odds of pounds over kilograms. Counted over logs that state their unit.
    private const double BarbellEndsInFive = 0.6;
    private const double BarbellEndsInZero = -0.4;
    private const double BarbellEndsInHalfFive = -1.4;
    private const double BarbellOther = -0.5;
    private const double DumbbellByFive = 0.7;
    private const double DumbbellByHalfFive = -0.6;
    private const double DumbbellOther = -1.6;
    private const double ConvertedWeight = 3;

    private readonly HashSet<(NameEntry, decimal)> _seen = [];
    private int _barbell;
    private int _barbellFives;
    private int _barbellHalves;
    private int _dumbbell;
    private int _dumbbellByFive;
    private int _converted;
    private double _score;

    /// <summary>Takes a weight of unstated unit as evidence.</summary>
    public void Add(NameEntry name, decimal weight)
    {
        if (weight <= 0 || !_seen.Add((name, weight)))
        {
            return;
        }

        if (LoadSnap.IsConverted(weight, MassUnit.Kilogram))
        {
            _converted++;
            _score -= ConvertedWeight;
        }
        else if (LoadSnap.IsConverted(weight, MassUnit.Pound))
        {
            _converted++;
            _score += ConvertedWeight;
        }
        else if (IsBarbell(name))
        {
            AddBarbell(weight);
        }
        else if (IsDumbbell(name))
        {
            AddDumbbell(weight);
        }
    }

    /// <summary>The likelier unit and why. Without evidence: kilograms, since the file would be read the same way in either.</summary>
    public UnitFinding Decide()
    {
        var unit = _score > Undecided ? MassUnit.Pound : MassUnit.Kilogram;
        var reason = Math.Abs(_score) <= Undecided
            ? "the weights do not tell kilograms from pounds; kilograms assumed"
            : Reason();
        return new UnitFinding(unit, UnitSource.Guess, reason);
    }

    private string Reason()
    {
        if (_converted * ConvertedWeight >= Math.Abs(_score))
        {
            return $"{_converted} different weights are round in the other unit, as an app converts them";
        }

        return _barbell >= _dumbbell
            ? $"of {_barbell} different barbell loads {_barbellFives} end in 5 and {_barbellHalves} in 2.5 or 7.5"
            : $"of {_dumbbell} different dumbbell loads {_dumbbellByFive} are multiples of 5";
    }

    private void AddBarbell(decimal weight)
    {
        _barbell++;
        switch (weight % 10)
        {
            case 0:
                _score += BarbellEndsInZero;
                break;
            case 5:
                _barbellFives++;
                _score += BarbellEndsInFive;
                break;
            case 2.5m or 7.5m:
                _barbellHalves++;
                _score += BarbellEndsInHalfFive;
                break;
            default:
                _score += BarbellOther;
                break;
        }

        // A barbell of more than 250 is common in pounds and the strongest lifters' in kilograms.
        _score += weight > 250 ? 1 : 0;
    }

    private void AddDumbbell(decimal weight)
    {
        _dumbbell++;
        var isByFive = weight % 5 == 0;
        _dumbbellByFive += isByFive ? 1 : 0;
        _score += isByFive ? DumbbellByFive : weight % 2.5m == 0 ? DumbbellByHalfFive : DumbbellOther;
    }

    private static bool IsBarbell(NameEntry name) =>
        name.Match.LoadType == LoadType.Barbell || name.Name.Contains("barbell", StringComparison.OrdinalIgnoreCase);

    private static bool IsDumbbell(NameEntry name) =>
        name.Match.LoadType == LoadType.PerHand || name.Name.Contains("dumbbell", StringComparison.OrdinalIgnoreCase);
}
