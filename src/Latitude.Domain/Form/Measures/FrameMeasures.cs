using Latitude.Domain.Form.Pose;

namespace Latitude.Domain.Form.Measures;

/// <summary>
/// Everything that is kept of one frame: a few numbers, so that a long film costs little memory. Angles in degrees, places in pixels of the
/// picture. Not a number where it could not be measured.
/// </summary>
public readonly record struct FrameMeasures
{
    /// <summary>Seconds from the start of the film.</summary>
    public required double Time { get; init; }

    /// <summary>Position in the film, from 0.</summary>
    public required int Frame { get; init; }

    /// <summary>True where a body was found.</summary>
    public bool HasBody { get; init; }

    /// <summary>Height of the picture in pixels.</summary>
    public int PictureHeight { get; init; }

    /// <summary>Mean brightness, 0 to 1; null where nobody measured it.</summary>
    public double? Brightness { get; init; }

    /// <summary>
    /// Lean of the trunk from the vertical towards the side the lifter faces: 0 upright, 90 bent over and horizontal, above 90 head below
    /// the hips, negative leaning back; −90 lies on the back.
    /// </summary>
    public double Lean { get; init; }

    /// <summary>Lean of the trunk whichever way, 0 to 180.</summary>
    public double Inclination => Math.Abs(Lean);

    /// <summary>Turn of the body from the camera's picture plane: 90 seen exactly from the side, 0 from the front or behind.</summary>
    public double Yaw { get; init; }

    /// <summary>1 where the lifter faces right, −1 left.</summary>
    public int Facing { get; init; }

    /// <summary>Length of the trunk, hips to shoulders.</summary>
    public double Trunk { get; init; }

    /// <summary>Turn of the lower back's outline; positive is rounded.</summary>
    public double Lumbar { get; init; }

    /// <summary>Turn of the whole back's outline; positive is rounded.</summary>
    public double WholeBack { get; init; }

    /// <summary>Share of the back's outline that could be seen, 0 to 1.</summary>
    public double OutlineSeen { get; init; }

    /// <summary>Mean of the two turns.</summary>
    public double Curvature => (Lumbar + WholeBack) / 2;

    /// <summary>Head against trunk: positive is tucked, negative craned.</summary>
    public double Neck { get; init; }

    /// <summary>Share of the head's width that lies between the ears: grows as the face turns to the camera.</summary>
    public double HeadTurn { get; init; }

    /// <summary>Hip angle on the near side; 180 is straight.</summary>
    public double Hip { get; init; }

    /// <summary>Knee angle on the near side; 180 is straight.</summary>
    public double Knee { get; init; }

    /// <summary>Elbow angle on the near side; 180 is straight.</summary>
    public double Elbow { get; init; }

    /// <summary>Lean of the line from ankles to hips from the vertical, 0 to 180.</summary>
    public double LegLean { get; init; }

    /// <summary>Middle of the shoulders.</summary>
    public Point Shoulders { get; init; }

    /// <summary>Middle of the hips.</summary>
    public Point Hips { get; init; }

    /// <summary>Middle of the wrists.</summary>
    public Point Wrists { get; init; }

    /// <summary>Middle of the elbows.</summary>
    public Point Elbows { get; init; }

    /// <summary>Middle of the ankles.</summary>
    public Point Ankles { get; init; }

    /// <summary>Middle of the mouth.</summary>
    public Point Mouth { get; init; }

    /// <summary>Share of head, hands, hips and knees that lies within the picture, 0 to 1.</summary>
    public double InPicture { get; init; }
}
