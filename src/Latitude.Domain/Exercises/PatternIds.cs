namespace Latitude.Domain.Exercises;

/// <summary>The movement patterns that rules ask for by name.</summary>
public static class PatternIds
{
    /// <summary>Rows.</summary>
    public const string HorizontalPull = "horizontal_pull";

    /// <summary>Pull-ups and pulldowns.</summary>
    public const string VerticalPull = "vertical_pull";

    /// <summary>Bench presses, push-ups.</summary>
    public const string HorizontalPush = "horizontal_push";

    /// <summary>Overhead presses and dips.</summary>
    public const string VerticalPush = "vertical_push";

    /// <summary>Raises to the side.</summary>
    public const string LateralRaise = "lateral_raise";

    /// <summary>Raises to the front.</summary>
    public const string FrontRaise = "front_raise";

    /// <summary>Curls.</summary>
    public const string ElbowFlexion = "elbow_flexion";

    /// <summary>Deadlifts, good mornings.</summary>
    public const string HipHinge = "hip_hinge";

    /// <summary>Squats, leg presses.</summary>
    public const string Squat = "squat";

    /// <summary>Lunges, split squats, step-ups.</summary>
    public const string Lunge = "lunge";

    /// <summary>Hip thrusts.</summary>
    public const string HipExtension = "hip_extension";
}
