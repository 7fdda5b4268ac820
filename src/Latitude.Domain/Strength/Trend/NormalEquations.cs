namespace Latitude.Domain.Strength.Trend;

/// <summary>The weighted sums of a regression on level, slope and change of slope, with what was expected of them.</summary>
internal struct NormalEquations
{
    private double _n, _t, _tt, _b, _tb, _bb, _y, _ty, _by;

    /// <summary>The slope at the beginning.</summary>
    public readonly SlopeEstimate Slope => new(Solve().Slope, Math.Sqrt(((_n * _bb) - (_b * _b)) / Determinant));

    /// <summary>By how much the slope changes.</summary>
    public readonly SlopeEstimate Change => new(Solve().Change, Math.Sqrt(((_n * _tt) - (_t * _t)) / Determinant));

    private readonly double Determinant =>
        (_n * ((_tt * _bb) - (_tb * _tb))) - (_t * ((_t * _bb) - (_tb * _b))) + (_b * ((_t * _tb) - (_tt * _b)));

    /// <summary>Adds a point.</summary>
    /// <param name="weight">Its precision: 1 / variance.</param>
    /// <param name="time">Weeks since the beginning.</param>
    /// <param name="after">Weeks since the bend; 0 before it.</param>
    /// <param name="value">The value.</param>
    public void Add(double weight, double time, double after, double value)
    {
        _n += weight;
        _t += weight * time;
        _tt += weight * time * time;
        _b += weight * after;
        _tb += weight * time * after;
        _bb += weight * after * after;
        _y += weight * value;
        _ty += weight * time * value;
        _by += weight * after * value;
    }

    /// <summary>Adds what is expected of the slope, and next to nothing about level and change.</summary>
    public void Expect(double any, TrendPrior slope)
    {
        var precision = 1 / (slope.Spread * slope.Spread);
        _n += any;
        _tt += precision;
        _ty += precision * slope.PercentPerWeek;
        _bb += any;
    }

    /// <summary>The most likely line.</summary>
    public readonly (double Level, double Slope, double Change) Solve()
    {
        var determinant = Determinant;
        var level = (_y * ((_tt * _bb) - (_tb * _tb))) - (_t * ((_ty * _bb) - (_tb * _by))) + (_b * ((_ty * _tb) - (_tt * _by)));
        var slope = (_n * ((_ty * _bb) - (_by * _tb))) - (_y * ((_t * _bb) - (_tb * _b))) + (_b * ((_t * _by) - (_ty * _b)));
        var change = (_n * ((_tt * _by) - (_tb * _ty))) - (_t * ((_t * _by) - (_ty * _b))) + (_y * ((_t * _tb) - (_tt * _b)));
        return (level / determinant, slope / determinant, change / determinant);
    }
}
