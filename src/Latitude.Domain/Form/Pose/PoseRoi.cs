namespace Latitude.Domain.Form.Pose;

/// <summary>The square of the picture that the landmark model saw, and the way from the picture into the mask that fills it.</summary>
/// <param name="CentreX">Centre in pixels of the picture.</param>
/// <param name="CentreY">Centre in pixels of the picture.</param>
/// <param name="Size">Side in pixels of the picture, above 0.</param>
/// <param name="Rotation">Turn in radians.</param>
public readonly record struct PoseRoi(double CentreX, double CentreY, double Size, double Rotation)
{
    /// <summary>Side of the mask in pixels.</summary>
    public const int MaskSide = 256;

    /// <summary>A place of the picture in pixels of the mask.</summary>
    public Point ToMask(Point place)
    {
        double x = place.X - CentreX, y = place.Y - CentreY;
        double cos = Math.Cos(Rotation), sin = Math.Sin(Rotation), scale = MaskSide / Size;
        return new Point((((x * cos) + (y * sin)) * scale) + (MaskSide / 2), (((y * cos) - (x * sin)) * scale) + (MaskSide / 2));
    }
}
