using Latitude.Domain.Form.Measures;

namespace Latitude.Domain.Form.Movements;

/// <summary>The one number by which the reps of a movement are followed. It rises while the weight is lifted and falls while it is lowered.</summary>
internal static class MovementSignal
{
    /// <summary>True where the signal is an angle in degrees, false where it is a distance in trunk lengths.</summary>
    public static bool IsAngle(FormMovement movement) =>
        movement is FormMovement.Hinge or FormMovement.Hyperextension or FormMovement.Row or FormMovement.InvertedRow;

    /// <summary>The signal in one frame.</summary>
    /// <param name="movement">The movement.</param>
    /// <param name="frame">The frame.</param>
    /// <param name="trunk">The lifter's trunk in pixels: its length in this film, not in this frame.</param>
    public static double Of(FormMovement movement, in FrameMeasures frame, double trunk)
    {
        if (!frame.HasBody)
        {
            return double.NaN;
        }

        return movement switch
        {
            FormMovement.Hinge or FormMovement.Hyperextension => -frame.Inclination,
            FormMovement.Row or FormMovement.InvertedRow => -frame.Elbow,
            FormMovement.VerticalPull => (frame.Wrists.Y - frame.Shoulders.Y) / trunk,
            FormMovement.Squat => -frame.Hips.Y / trunk,
            _ => (frame.Wrists - frame.Shoulders).Length / trunk,
        };
    }
}
