namespace Latitude.Domain.Form.Signals;

/// <summary>
/// Smooths a signal as it comes: strongly while it rests, hardly while it moves (Casiez, Roussel and Vogel 2012, the 1 € filter). For live
/// use; a finished film is smoothed without delay by <see cref="ZeroPhase"/>.
/// </summary>
public sealed class OneEuroFilter
{
    private const double DerivativeCutoff = 1;

    private readonly double _cutoff;
    private readonly double _beta;
    private double _time = double.NaN;
    private double _value;
    private double _slope;

    /// <summary>Creates a filter.</summary>
    /// <param name="cutoff">Cut-off at rest in hertz, above 0.</param>
    /// <param name="beta">Hertz added for each unit of the signal a second.</param>
    public OneEuroFilter(double cutoff, double beta)
    {
        _cutoff = cutoff;
        _beta = beta;
    }

    /// <summary>The smoothed value; what is not a number, or not later than the value before, changes nothing.</summary>
    /// <param name="time">In seconds.</param>
    /// <param name="value">The signal.</param>
    public double Next(double time, double value)
    {
        if (double.IsNaN(_time) || double.IsNaN(_value))
        {
            _time = time;
            _value = value;
            return value;
        }

        var step = time - _time;
        if (!(step > 0) || double.IsNaN(value))
        {
            return _value;
        }

        _slope += Share(DerivativeCutoff, step) * (((value - _value) / step) - _slope);
        _value += Share(_cutoff + (_beta * Math.Abs(_slope)), step) * (value - _value);
        _time = time;
        return _value;
    }

    private static double Share(double cutoff, double step)
    {
        var turn = 2 * Math.PI * cutoff * step;
        return turn / (turn + 1);
    }
}
