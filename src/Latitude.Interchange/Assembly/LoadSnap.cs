using Latitude.Domain.Quantities;
using Latitude.Interchange.Drafts;

namespace Latitude.Interchange.Assembly;

/// <summary>
/// Gives weights back as they were entered: an app that stores one unit turns 185 lb into 83.91452 kg, and 40 kg into 88.18 lb.
/// Whether a short number such as 13.6 kg is 30 lb is settled by the whole file: only where most odd weights of it are round in
/// the other unit.
/// </summary>
internal sealed class LoadSnap
{
    /// <summary>Share of odd weights that must be round in the other unit.</summary>
    private const double LeastShare = 0.6;

    /// <summary>Digits after the mark that no lifter types.</summary>
    private const int LongScale = 4;

    /// <summary>How far an app's factor may lie from the true one: 0.4536 and 2.2046 are in use. Relative.</summary>
    private const decimal ConversionError = 0.00002m;

    /// <summary>What single precision leaves of seven digits. Relative.</summary>
    private const decimal FloatError = 0.000001m;

    /// <summary>Different odd weights that a file must have before one with a single decimal is taken for a converted one.</summary>
    private const int LeastShortOddWeights = 3;

    private readonly Dictionary<(decimal Weight, MassUnit Unit), Load?> _odd = [];
    private readonly int[] _oddSets = new int[2];
    private readonly int[] _roundInOther = new int[2];

    /// <summary>Takes a weight as evidence.</summary>
    public void Add(decimal weight, MassUnit unit)
    {
        if (IsRound(weight) || weight <= 0)
        {
            return;
        }

        if (!_odd.TryGetValue((weight, unit), out var other))
        {
            other = InOther(weight, unit);
            _odd.Add((weight, unit), other);
        }

        _oddSets[(int)unit]++;
        _roundInOther[(int)unit] += other is null ? 0 : 1;
    }

    /// <summary>The weight as it was entered.</summary>
    public Load Snap(decimal weight, MassUnit unit, GuessTally guesses)
    {
        if (IsRound(weight) || !_odd.TryGetValue((weight, unit), out var other))
        {
            return new Load(weight, unit);
        }

        var isConvertedFile = _roundInOther[(int)unit] >= LeastShare * _oddSets[(int)unit] && (weight.Scale > 1 || _odd.Count >= LeastShortOddWeights);
        if (other is { } entered && (isConvertedFile || weight.Scale >= LongScale))
        {
            guesses.Add(
                ImportCodes.ConvertedWeightGuess,
                unit == MassUnit.Kilogram ? "weights entered in lb that the app stored in kg" : "weights entered in kg that the app stored in lb");
            return entered;
        }

        if (HasFloatDust(weight))
        {
            guesses.Add(ImportCodes.FloatDustGuess, "digits left over from floating point arithmetic were rounded away");
            return new Load(Math.Round(weight, 2) / 1.0000000000000000000000000000m, unit);
        }

        return new Load(weight, unit);
    }

    /// <summary>True for a long number that is round in the other unit and so betrays its own: 83.91452 can only be kilograms.</summary>
    public static bool IsConverted(decimal weight, MassUnit unit) => weight.Scale >= LongScale && !IsRound(weight) && InOther(weight, unit) is not null;

    /// <summary>True for 74.99999999999999 and 160.70000000000002.</summary>
    public static bool HasFloatDust(decimal weight) => weight.Scale >= LongScale && Math.Abs(weight - Math.Round(weight, 2)) < 0.0001m;

    /// <summary>A multiple of a quarter: plates and dumbbells of either unit.</summary>
    private static bool IsRound(decimal weight) => weight.Scale == 0 || (weight.Scale <= 2 && weight * 4 % 1 == 0);

    /// <summary>The load in the other unit where that is a plausible step within the precision of the number; null where not.</summary>
    private static Load? InOther(decimal weight, MassUnit unit)
    {
        var other = unit == MassUnit.Kilogram ? MassUnit.Pound : MassUnit.Kilogram;
        var value = new Load(weight, unit).In(other);

        if (weight.Scale >= LongScale)
        {
            return Nearest(value, 0.5m, value * ConversionError, other) ?? Nearest(value, 0.1m, value * FloatError, other);
        }

        // The fewer digits, the coarser the step must be, or any number would be near one.
        var (step, precision) = weight.Scale switch { 1 => (2.5m, 0.05m), 2 => (0.5m, 0.005m), _ => (0.5m, 0.0005m) };
        return Nearest(value, step, new Load(precision, unit).In(other) * 1.02m, other);
    }

    private static Load? Nearest(decimal value, decimal step, decimal tolerance, MassUnit unit)
    {
        var nearest = Math.Round(value / step) * step;
        return nearest > 0 && Math.Abs(value - nearest) <= tolerance ? new Load(nearest / 1.0000000000000000000000000000m, unit) : null;
    }
}
