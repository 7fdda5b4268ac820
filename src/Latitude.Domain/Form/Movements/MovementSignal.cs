using Latitude.Domain.Form.Measures;

namespace Latitude.Domain.Form.Movements;

/// <summary>The one number by which the reps of a movement are followed. It rises while the weight is lifted and falls while it is lowered.</summary>
internal static class MovementSignal
{
    private const double FrontView = 30; // degrees of turn: below it bending over shows as a shorter trunk, not as an angle

    /// <summary>True where the lifter is seen so much from the front or behind that angles in the picture say little.</summary>
    public static bool IsFromFront(double yaw) => yaw < FrontView;

    /// <summary>True where the signal is an angle in degrees, false where it is a distance in trunk lengths.</summary>
    public static bool IsAngle(FormMovement movement, bool isFromFront) =>
        !isFromFront && movement is (FormMovement.Hinge or FormMovement.Hyperextension or FormMovement.Row or FormMovement.InvertedRow);

    /// <summary>The signal in one frame.</summary>
    /// <param name="movement">The movement.</param>
    /// <param name="frame">The frame.</param>
    /// <param name="trunk">The lifter's trunk in pixels: its length in this film, not in this frame.</param>
    /// <param name="isFromFront">True where the film shows the lifter from the front or behind.</param>
    public static double Of(FormMovement movement, in FrameMeasures frame, double trunk, bool isFromFront)
    {
        if (!frame.HasBody)
        {
            return double.NaN;
        }

        return movement switch
        {
            FormMovement.Hinge or FormMovement.Hyperextension when isFromFront => -frame.Shoulders.Y / trunk,
            FormMovement.Row or FormMovement.InvertedRow when isFromFront => -(frame.Wrists - frame.Shoulders).Length / trunk,
            FormMovement.Hinge or FormMovement.Hyperextension => -frame.Inclination,
            FormMovement.Row or FormMovement.InvertedRow => -frame.Elbow,
            FormMovement.VerticalPull => (frame.Wrists.Y - frame.Shoulders.Y) / trunk,
            FormMovement.Squat => -frame.Hips.Y / trunk,
            _ => (frame.Wrists - frame.Shoulders).Length / trunk,
        };
    }
}
