using Latitude.Domain.Form.Pose;

namespace Latitude.Domain.Form.Simulation;

/// <summary>A pinhole camera before the lifter, level, in portrait format.</summary>
internal sealed class SyntheticCamera(SyntheticSet set)
{
    public const int Width = 720;
    public const int Height = 1280;

    private const double FocalLength = 1000; // pixels: 65 degrees from top to bottom, a phone's main camera

    private readonly double _turn = double.DegreesToRadians(90 - set.Yaw);
    private readonly int _direction = set.FacesLeft ? -1 : 1;

    /// <summary>Right, down and away from the camera, metres from the lifter's feet.</summary>
    public (double Right, double Down, double Away) Turned(Spot spot)
    {
        var (sin, cos) = Math.SinCos(_turn);
        var forward = spot.Forward * _direction;
        var left = spot.Left * _direction; // who faces left has the left hand nearer
        return ((forward * cos) + (left * sin), -spot.Up, (left * cos) - (forward * sin));
    }

    /// <summary>The place in the picture, and pixels a metre there.</summary>
    public (Point Place, double Scale) Project(Spot spot)
    {
        var (right, down, away) = Turned(spot);
        var scale = FocalLength / (set.Distance + away);
        return (new Point((Width / 2.0) + (right * scale), (Height / 2.0) + ((down + set.CameraHeight) * scale)), scale);
    }
}
