namespace Latitude.Domain.Form.Simulation;

/// <summary>A place in the lifter's own space, metres: forward, up, and to the lifter's left.</summary>
internal readonly record struct Spot(double Forward, double Up, double Left)
{
    public static Spot operator +(Spot a, Spot b) => new(a.Forward + b.Forward, a.Up + b.Up, a.Left + b.Left);

    public static Spot operator -(Spot a, Spot b) => new(a.Forward - b.Forward, a.Up - b.Up, a.Left - b.Left);

    public double Length => Math.Sqrt((Forward * Forward) + (Up * Up) + (Left * Left));

    /// <summary>So far in the sagittal plane, at an angle from the vertical towards the front.</summary>
    public static Spot Way(double length, double degreesForward)
    {
        var (sin, cos) = Math.SinCos(double.DegreesToRadians(degreesForward));
        return new Spot(length * sin, length * cos, 0);
    }

    public Spot Beside(double left) => this with { Left = Left + left };
}
