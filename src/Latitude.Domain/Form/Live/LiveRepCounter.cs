namespace Latitude.Domain.Form.Live;

/// <summary>
/// Counts reps while they are done, by the same shares of the range as <see cref="Reps.RepFinder"/>. The range is what was seen so far and
/// fades slowly, so that walking up to the bar is forgotten.
/// </summary>
internal sealed class LiveRepCounter(double leastRange, FormThresholds thresholds)
{
    private const double Memory = 30; // seconds in which an extreme fades by two thirds

    private double _bottom = double.NaN;
    private double _top;
    private double _time;
    private double _lastRep = double.NegativeInfinity;
    private bool _hasBeenDown;

    public int Reps { get; private set; }

    public bool IsUp { get; private set; }

    /// <summary>Takes the next value; true where it completes a rep.</summary>
    public bool Next(double time, double value)
    {
        if (double.IsNaN(value))
        {
            return false;
        }

        Stretch(time, value);
        var range = _top - _bottom;
        if (range < leastRange)
        {
            return false;
        }

        if (value <= _bottom + (thresholds.LowShare * range))
        {
            IsUp = false;
            _hasBeenDown = true;
            return false;
        }

        if (IsUp || value < _bottom + (thresholds.HighShare * range))
        {
            return false;
        }

        IsUp = true;
        var isRep = _hasBeenDown && time - _lastRep >= thresholds.LeastRepSeconds;
        if (isRep)
        {
            Reps++;
            _lastRep = time;
        }

        return isRep;
    }

    private void Stretch(double time, double value)
    {
        if (double.IsNaN(_bottom))
        {
            _bottom = _top = value;
            _time = time;
            _hasBeenDown = true; // a film may begin with the weight down
            return;
        }

        var fade = 1 - Math.Exp(-(time - _time) / Memory);
        _time = time;
        _bottom = Math.Min(value, _bottom + ((value - _bottom) * fade));
        _top = Math.Max(value, _top - ((_top - value) * fade));
    }
}
