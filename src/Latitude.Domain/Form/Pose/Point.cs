namespace Latitude.Domain.Form.Pose;

/// <summary>A place or a direction in a picture: x to the right, y down.</summary>
/// <param name="X">To the right.</param>
/// <param name="Y">Down.</param>
public readonly record struct Point(double X, double Y)
{
    /// <summary>Distance from the origin.</summary>
    public double Length => Math.Sqrt((X * X) + (Y * Y));

    /// <summary>Sum.</summary>
    public static Point operator +(Point a, Point b) => new(a.X + b.X, a.Y + b.Y);

    /// <summary>Difference.</summary>
    public static Point operator -(Point a, Point b) => new(a.X - b.X, a.Y - b.Y);

    /// <summary>Stretched.</summary>
    public static Point operator *(Point a, double factor) => new(a.X * factor, a.Y * factor);

    /// <summary>Half way.</summary>
    public static Point Middle(Point a, Point b) => new((a.X + b.X) / 2, (a.Y + b.Y) / 2);

    /// <summary>Scalar product.</summary>
    public static double Dot(Point a, Point b) => (a.X * b.X) + (a.Y * b.Y);

    /// <summary>The angle at <paramref name="b"/> between the ways to <paramref name="a"/> and <paramref name="c"/>: 0 to 180 degrees; not a number where two of them meet.</summary>
    public static double Angle(Point a, Point b, Point c)
    {
        Point first = a - b, second = c - b;
        var lengths = first.Length * second.Length;
        return lengths > 0 ? double.RadiansToDegrees(Math.Acos(Math.Clamp(Dot(first, second) / lengths, -1, 1))) : double.NaN;
    }

    /// <summary>Distance from the stretch between two places.</summary>
    public double DistanceTo(Point from, Point to)
    {
        Point along = to - from, way = this - from;
        var squared = Dot(along, along);
        var share = squared > 0 ? Math.Clamp(Dot(way, along) / squared, 0, 1) : 0;
        return (way - (along * share)).Length;
    }
}
