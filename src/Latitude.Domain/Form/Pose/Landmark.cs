namespace Latitude.Domain.Form.Pose;

/// <summary>Places of the body in the order of BlazePose's 33 landmarks. Left and right are the lifter's.</summary>
public static class Landmark
{
    /// <summary>How many a frame must have; more are ignored.</summary>
    public const int Count = 33;

    /// <summary>Tip of the nose.</summary>
    public const int Nose = 0;

    /// <summary>Left ear.</summary>
    public const int LeftEar = 7;

    /// <summary>Right ear.</summary>
    public const int RightEar = 8;

    /// <summary>Left corner of the mouth.</summary>
    public const int MouthLeft = 9;

    /// <summary>Right corner of the mouth.</summary>
    public const int MouthRight = 10;

    /// <summary>Left shoulder; the right one follows, and so on down to the feet.</summary>
    public const int LeftShoulder = 11;

    /// <summary>Right shoulder.</summary>
    public const int RightShoulder = 12;

    /// <summary>Left elbow.</summary>
    public const int LeftElbow = 13;

    /// <summary>Right elbow.</summary>
    public const int RightElbow = 14;

    /// <summary>Left wrist.</summary>
    public const int LeftWrist = 15;

    /// <summary>Right wrist.</summary>
    public const int RightWrist = 16;

    /// <summary>Left hip.</summary>
    public const int LeftHip = 23;

    /// <summary>Right hip.</summary>
    public const int RightHip = 24;

    /// <summary>Left knee.</summary>
    public const int LeftKnee = 25;

    /// <summary>Right knee.</summary>
    public const int RightKnee = 26;

    /// <summary>Left ankle.</summary>
    public const int LeftAnkle = 27;

    /// <summary>Right ankle.</summary>
    public const int RightAnkle = 28;
}
