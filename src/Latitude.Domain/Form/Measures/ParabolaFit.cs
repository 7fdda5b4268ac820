namespace Latitude.Domain.Form.Measures;

/// <summary>A parabola through points by least squares.</summary>
internal struct ParabolaFit
{
    private double _x, _x2, _x3, _x4, _y, _xy, _x2y;

    /// <summary>Points so far.</summary>
    public int Count { get; private set; }

    public void Add(double x, double y)
    {
        Count++;
        var square = x * x;
        _x += x;
        _x2 += square;
        _x3 += square * x;
        _x4 += square * square;
        _y += y;
        _xy += x * y;
        _x2y += square * y;
    }

    /// <summary>The slopes at two places; false where the points do not determine a parabola.</summary>
    public readonly bool TrySlopes(double first, double second, out double firstSlope, out double secondSlope)
    {
        // Normal equations of y = a + bx + cx², the constant taken out by centring.
        firstSlope = secondSlope = 0;
        if (Count < 3)
        {
            return false;
        }

        double sxx = _x2 - (_x * _x / Count), sxq = _x3 - (_x * _x2 / Count), sqq = _x4 - (_x2 * _x2 / Count);
        double sxy = _xy - (_x * _y / Count), sqy = _x2y - (_x2 * _y / Count);
        var determinant = (sxx * sqq) - (sxq * sxq);
        if (Math.Abs(determinant) < 1e-12)
        {
            return false;
        }

        double linear = ((sxy * sqq) - (sqy * sxq)) / determinant, square = ((sqy * sxx) - (sxy * sxq)) / determinant;
        firstSlope = linear + (2 * square * first);
        secondSlope = linear + (2 * square * second);
        return true;
    }
}
