namespace Latitude.Domain.Strength.Forecasting;

/// <summary>
/// A mixture of Laplace distributions over a few shared scales, and one wide one. The tails of all centres to the left of a point
/// shrink together, so their sums are kept centre by centre and the chance at a point costs two exponentials a scale.
/// </summary>
internal sealed class LaplaceMixture
{
    private const double Tolerance = 1e-9;

    private readonly double[] _centres;
    private readonly double[] _scales;
    private readonly double[] _below;
    private readonly double[] _left;
    private readonly double[] _right;
    private readonly double _wideCentre;
    private readonly double _wideMass;
    private readonly double _wideScale;

    /// <param name="centres">Centres in any order.</param>
    /// <param name="masses">For each centre its mass at each scale; with <paramref name="wideMass"/> they add up to 1.</param>
    /// <param name="scales">The scales.</param>
    /// <param name="wideCentre">Centre of the wide one.</param>
    /// <param name="wideMass">Mass of the wide one.</param>
    /// <param name="wideScale">Scale of the wide one.</param>
    public LaplaceMixture(
        ReadOnlySpan<double> centres, ReadOnlySpan<double> masses, ReadOnlySpan<double> scales, double wideCentre, double wideMass, double wideScale)
    {
        var count = centres.Length;
        _scales = scales.ToArray();
        _wideCentre = wideCentre;
        _wideMass = wideMass;
        _wideScale = wideScale;
        _centres = centres.ToArray();
        Span<int> order = stackalloc int[count];
        for (var i = 0; i < count; i++)
        {
            order[i] = i;
        }

        _centres.AsSpan().Sort(order);
        _below = new double[count * scales.Length];
        _left = new double[_below.Length];
        _right = new double[_below.Length];
        for (var b = 0; b < scales.Length; b++)
        {
            Accumulate(order, masses, b);
        }
    }

    /// <summary>Chance of at most <paramref name="value"/>.</summary>
    public double Cumulative(double value)
    {
        var above = 0;
        while (above < _centres.Length && _centres[above] <= value)
        {
            above++;
        }

        return Cumulative(value, above);
    }

    /// <summary>The value that is not passed with that chance, within <paramref name="range"/> of the outermost centres.</summary>
    public double Quantile(double chance, double range)
    {
        int low = 0, high = _centres.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Cumulative(_centres[middle], middle + 1) < chance)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        var from = low == 0 ? _centres[0] - range : _centres[low - 1];
        var to = low == _centres.Length ? _centres[^1] + range : _centres[low];
        while (to - from > Tolerance)
        {
            var middle = (from + to) / 2;
            if (Cumulative(middle, low) < chance)
            {
                from = middle;
            }
            else
            {
                to = middle;
            }
        }

        return (from + to) / 2;
    }

    private void Accumulate(ReadOnlySpan<int> order, ReadOnlySpan<double> masses, int b)
    {
        var scales = _scales.Length;
        double below = 0, left = 0, right = 0;
        for (var k = 0; k < order.Length; k++)
        {
            var mass = masses[(order[k] * scales) + b];
            below += mass;
            left = mass + (k == 0 ? 0 : left * Math.Exp((_centres[k - 1] - _centres[k]) / _scales[b]));
            _below[(k * scales) + b] = below;
            _left[(k * scales) + b] = left;
        }

        for (var k = order.Length - 1; k >= 0; k--)
        {
            right = masses[(order[k] * scales) + b]
                + (k == order.Length - 1 ? 0 : right * Math.Exp((_centres[k] - _centres[k + 1]) / _scales[b]));
            _right[(k * scales) + b] = right;
        }
    }

    /// <summary>The chance at a point of which so many centres lie at or below.</summary>
    private double Cumulative(double value, int above)
    {
        var scales = _scales.Length;
        var chance = _wideMass * Laplace.Cumulative(value - _wideCentre, _wideScale);
        for (var b = 0; b < scales; b++)
        {
            if (above > 0)
            {
                var k = ((above - 1) * scales) + b;
                chance += _below[k] - (_left[k] / 2 * Math.Exp((_centres[above - 1] - value) / _scales[b]));
            }

            if (above < _centres.Length)
            {
                chance += _right[(above * scales) + b] / 2 * Math.Exp((value - _centres[above]) / _scales[b]);
            }
        }

        return chance;
    }
}
