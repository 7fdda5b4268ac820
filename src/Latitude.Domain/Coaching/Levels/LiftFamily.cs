namespace Latitude.Domain.Coaching.Levels;

/// <summary>The lifts that are judged together (G9): a lifter may be advanced in one and new to another.</summary>
public enum LiftFamily
{
    /// <summary>Pull-ups and pulldowns.</summary>
    Pull,

    /// <summary>Rows.</summary>
    Row,

    /// <summary>Deadlifts, Romanian deadlifts, good mornings.</summary>
    Hinge,

    /// <summary>Bench and overhead presses, push-ups and dips.</summary>
    Push,

    /// <summary>Squats and leg presses.</summary>
    Squat,
}
