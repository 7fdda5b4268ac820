namespace Latitude.Domain.Form.Pose;

/// <summary>What the pose model saw in one frame of a film. May be used again for the next frame: whoever measures keeps nothing of it.</summary>
public sealed class PoseFrame
{
    /// <summary>Numbers for each landmark of <see cref="Image"/>: x, y, z, visibility.</summary>
    public const int ImageStride = 4;

    /// <summary>Numbers for each landmark of <see cref="World"/>: x, y, z.</summary>
    public const int WorldStride = 3;

    /// <summary>Seconds from the start of the film.</summary>
    public double Time { get; set; }

    /// <summary>Width of the picture in pixels.</summary>
    public int Width { get; set; }

    /// <summary>Height of the picture in pixels.</summary>
    public int Height { get; set; }

    /// <summary>True where a body was found; otherwise nothing below holds.</summary>
    public bool HasBody { get; set; }

    /// <summary>How sure the model is that it sees a body, 0 to 1.</summary>
    public double Score { get; set; }

    /// <summary>Mean brightness of the picture, 0 to 1; null where nobody measured it.</summary>
    public double? Brightness { get; set; }

    /// <summary>The part of the picture the model looked at.</summary>
    public PoseRoi Roi { get; set; }

    /// <summary>Landmarks in pixels of the picture; z grows away from the camera; visibility 0 to 1.</summary>
    public double[] Image { get; } = new double[Landmark.Count * ImageStride];

    /// <summary>Landmarks in metres from the middle of the hips: x to the right, y down, z away from the camera.</summary>
    public double[] World { get; } = new double[Landmark.Count * WorldStride];

    /// <summary>True where <see cref="Mask"/> holds this frame's mask.</summary>
    public bool HasMask { get; set; }

    /// <summary>Where the body is, row by row over the square of <see cref="Roi"/>: 0 surely not, 248 surely.</summary>
    public byte[] Mask { get; } = new byte[PoseRoi.MaskSide * PoseRoi.MaskSide];

    /// <summary>A landmark in pixels of the picture.</summary>
    public Point At(int landmark) => new(Image[landmark * ImageStride], Image[(landmark * ImageStride) + 1]);

    /// <summary>Half way between a left landmark and the right one after it.</summary>
    public Point MiddleOf(int left) => Point.Middle(At(left), At(left + 1));

    /// <summary>Depth of a landmark, in pixels of the picture.</summary>
    public double DepthAt(int landmark) => Image[(landmark * ImageStride) + 2];
}
