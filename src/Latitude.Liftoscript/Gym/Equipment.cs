namespace Latitude.Liftoscript.Gym;

/// <summary>What a kind of equipment can be loaded with, in one unit.</summary>
public sealed class Equipment
{
    private readonly double[] _totals;
    private readonly double[] _bars;
    private readonly (double Weight, int Count)[] _plates;
    private readonly int _multiplier;

    private Equipment(double[] totals, double[] bars, (double Weight, int Count)[] plates, int multiplier, bool isFixed, bool assisting)
    {
        _totals = totals;
        _bars = bars;
        _plates = plates;
        _multiplier = multiplier;
        SmallestStep = Smallest(plates, multiplier);
        IsFixed = isFixed;
        Assisting = assisting;
    }

    /// <summary>All weights that can be loaded, ascending.</summary>
    public ReadOnlySpan<double> Weights => _totals;

    /// <summary>The empty bar or carriage, the usual one of several; the body's weight where plates assist; 0 for fixed weights.</summary>
    public double Bar => _bars.Length > 0 ? _bars[0] : 0;

    /// <summary>The smallest plate times how many are put on at once; 0 for fixed weights.</summary>
    public double SmallestStep { get; }

    /// <summary>Weights that come whole, such as dumbbells of a rack and kettlebells.</summary>
    public bool IsFixed { get; }

    /// <summary>Plates take weight off instead of adding it.</summary>
    public bool Assisting { get; }

    /// <summary>Weights that come whole.</summary>
    /// <param name="weights">At least one.</param>
    public static Equipment OfFixed(params ReadOnlySpan<double> weights)
    {
        var sorted = weights.ToArray();
        Array.Sort(sorted);
        return new Equipment(sorted, [], [], 1, isFixed: true, assisting: false);
    }

    /// <summary>A bar, a carriage or a stack to which plates are added.</summary>
    /// <param name="bar">The empty bar, 0 or more.</param>
    /// <param name="multiplier">How many equal plates are put on at once: 2 for a bar, 1 for a machine.</param>
    /// <param name="plates">Plate weights with how many there are.</param>
    /// <param name="assisting">Plates take weight off.</param>
    public static Equipment OfPlates(double bar, int multiplier, ReadOnlySpan<(double Weight, int Count)> plates, bool assisting = false) =>
        OfPlates([bar], multiplier, plates, assisting);

    /// <summary>Several bars that share their plates.</summary>
    /// <param name="bars">The empty bars, 0 or more each, the usual one first; at least one.</param>
    /// <param name="multiplier">How many equal plates are put on at once.</param>
    /// <param name="plates">Plate weights with how many there are.</param>
    /// <param name="assisting">Plates take weight off.</param>
    public static Equipment OfPlates(ReadOnlySpan<double> bars, int multiplier, ReadOnlySpan<(double Weight, int Count)> plates, bool assisting = false)
    {
        var totals = LoadableTotals.Of(bars[0], multiplier, plates, assisting);
        for (var i = 1; i < bars.Length; i++)
        {
            totals = [.. totals.Union(LoadableTotals.Of(bars[i], multiplier, plates, assisting))];
        }

        Array.Sort(totals);
        return new Equipment(totals, bars.ToArray(), plates.ToArray(), multiplier, isFixed: false, assisting);
    }

    /// <summary>
    /// What to put on for a weight: heaviest plates first, found exactly, so that odd plates never mislead; the first of several bars that
    /// does. Null where the weight cannot be made, or comes whole.
    /// </summary>
    public PlateLoading? PlatesFor(double weight)
    {
        foreach (var bar in _bars)
        {
            if (PlateFinder.Find(Assisting ? bar - weight : weight - bar, _multiplier, _plates) is { } plates)
            {
                return new PlateLoading(bar, _multiplier, plates);
            }
        }

        return null;
    }

    /// <summary>The heaviest that can be loaded without exceeding a target, never up; the lightest where all exceed it.</summary>
    public double Loadable(double target)
    {
        if (target < 0)
        {
            return -Loadable(-target);
        }

        var index = Array.BinarySearch(_totals, target + 1e-9);
        index = index < 0 ? ~index - 1 : index;
        return _totals[Math.Max(index, 0)];
    }

    /// <summary>The next heavier weight that can be loaded; the heaviest where there is none.</summary>
    public double Above(double target)
    {
        if (IsFixed)
        {
            var index = Array.BinarySearch(_totals, target + 1e-9);
            return _totals[Math.Min(index < 0 ? ~index : index + 1, _totals.Length - 1)];
        }

        var start = Loadable(target);
        var next = start;
        for (var attempt = 1; attempt <= 20 && next == start; attempt++)
        {
            next = Loadable(start + (attempt * SmallestStep));
        }

        return next;
    }

    /// <summary>The next lighter weight that can be loaded; the lightest where there is none.</summary>
    public double Below(double target)
    {
        var start = Loadable(target);
        if (!IsFixed)
        {
            return Loadable(start - SmallestStep);
        }

        var index = Array.BinarySearch(_totals, start);
        return _totals[Math.Max((index < 0 ? ~index : index) - 1, 0)];
    }

    /// <summary>The smallest plate that can be put on, times how many are at once; 0 where there is none.</summary>
    private static double Smallest(ReadOnlySpan<(double Weight, int Count)> plates, int multiplier)
    {
        var smallest = double.PositiveInfinity;
        foreach (var (weight, count) in plates)
        {
            if (count >= multiplier && weight > 0)
            {
                smallest = Math.Min(smallest, weight);
            }
        }

        return double.IsFinite(smallest) ? smallest * multiplier : 0;
    }
}
