using Latitude.Domain.Form.Measures;
using Latitude.Domain.Form.Signals;

namespace Latitude.Domain.Form.Movements;

/// <summary>
/// Works out the movement from the film: what moves, and how the body lies in space. Coarse on purpose; a lifter who names the exercise is
/// always believed.
/// </summary>
public static class MovementRecognition
{
    private const double Moves = 0.25; // trunk lengths
    private const double ElbowsWork = 40; // degrees
    private const double TrunkWorks = 25; // degrees
    private const double LyingBack = -30; // degrees of lean
    private const double BentOver = 30; // degrees of lean
    private const double HingeDepth = 50; // degrees of lean
    private const double LegsLean = 35; // degrees: on a bench, legs do not stand
    private const double SeatedKnee = 125; // degrees
    private const double Oblique = 60; // degrees of turn below which angles in the picture are flattened
    private const double Foreshortened = 0.36; // of the trunk: so much lower it stands at the depth of a hinge, 1 − cos 50°

    /// <summary>The movement; null where nothing moves enough.</summary>
    public static FormMovement? Of(IReadOnlyList<FrameMeasures> frames)
    {
        FrameMeasures[] seen = [.. frames.Where(static frame => frame.HasBody)];
        if (seen.Length == 0)
        {
            return null;
        }

        var trunk = Spread.Percentile([.. seen.Select(static frame => frame.Trunk)], 0.75);
        var lean = Spread.Median([.. seen.Select(static frame => frame.Lean)]);
        var leanRange = Range(seen, static frame => frame.Lean);
        var elbowRange = Range(seen, static frame => frame.Elbow);
        if (lean < LyingBack)
        {
            return elbowRange >= ElbowsWork ? FormMovement.InvertedRow : null;
        }

        if (IsOverhead(seen, trunk))
        {
            return Overhead(seen, trunk);
        }

        if (IsObliqueHinge(seen, trunk))
        {
            return FormMovement.Hinge;
        }

        if (leanRange >= TrunkWorks && leanRange >= elbowRange / 2)
        {
            return Trunk(seen, trunk);
        }

        var sinks = Range(seen, frame => frame.Hips.Y / trunk);
        return sinks >= 2 * Moves ? FormMovement.Squat
            : elbowRange >= ElbowsWork ? FormMovement.Row
            : sinks >= Moves ? FormMovement.Squat
            : null;
    }

    /// <summary>
    /// Hands above the shoulders, and they come nearer and go away. Hands that hold a bar on the back are above the shoulders too, whoever
    /// bends over far holds one there or swings it: nothing is pressed or pulled down so.
    /// </summary>
    private static bool IsOverhead(FrameMeasures[] seen, double trunk)
    {
        var above = Spread.Median([.. seen.Select(frame => (frame.Shoulders.Y - frame.Wrists.Y) / trunk)]);
        var deepest = Spread.Percentile([.. seen.Select(static frame => frame.Lean)], 0.9);
        return above > 0 && deepest < HingeDepth && HandsMove(seen, trunk);
    }

    private static bool HandsMove(FrameMeasures[] seen, double trunk) => Range(seen, frame => (frame.Wrists - frame.Shoulders).Length / trunk) >= Moves;

    /// <summary>Not from the side, bending over shows as a trunk that gets shorter, where in a squat it leans half as far.</summary>
    private static bool IsObliqueHinge(FrameMeasures[] seen, double trunk) =>
        Spread.Median([.. seen.Select(static frame => frame.Yaw)]) < Oblique
        && Spread.Median([.. seen.Select(static frame => frame.LegLean)]) <= LegsLean
        && Range(seen, frame => (frame.Hips.Y - frame.Shoulders.Y) / trunk) >= Foreshortened;

    /// <summary>Who moves, the hands or the body?</summary>
    private static FormMovement? Overhead(FrameMeasures[] seen, double trunk)
    {
        var hands = Range(seen, frame => frame.Wrists.Y / trunk);
        var shoulders = Range(seen, frame => frame.Shoulders.Y / trunk);
        if (Math.Max(hands, shoulders) < Moves)
        {
            return null;
        }

        var isSeated = Spread.Median([.. seen.Select(static frame => frame.Knee)]) < SeatedKnee;
        return shoulders > hands || isSeated ? FormMovement.VerticalPull : FormMovement.Press;
    }

    private static FormMovement? Trunk(FrameMeasures[] seen, double trunk)
    {
        if (Spread.Median([.. seen.Select(static frame => frame.LegLean)]) > LegsLean)
        {
            return FormMovement.Hyperextension;
        }

        var deepest = Spread.Percentile([.. seen.Select(static frame => frame.Lean)], 0.97);
        var sinks = Range(seen, frame => frame.Hips.Y / trunk);
        return deepest < HingeDepth && sinks >= 2 * Moves ? FormMovement.Squat : deepest >= BentOver ? FormMovement.Hinge : null;
    }

    private static double Range(FrameMeasures[] seen, Func<FrameMeasures, double> measure)
    {
        double[] values = [.. seen.Select(measure)];
        return Spread.Percentile(values, 0.95) - Spread.Percentile(values, 0.05);
    }
}
