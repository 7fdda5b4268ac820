using Latitude.Domain.Form.Movements;

namespace Latitude.Domain.Form.Simulation;

/// <summary>How the stick body moves: a pose for each movement and share of the way up.</summary>
internal static class SyntheticMotion
{
    private const double AnkleHeight = 0.08;
    private const double BarHeight = 2.3;
    private const double NeckAhead = 8; // degrees before the trunk

    /// <summary>The pose.</summary>
    /// <param name="set">What is done.</param>
    /// <param name="up">0 with the weight down, 1 at the top.</param>
    /// <param name="spineTurn">Turn of the spine when bent over, degrees.</param>
    public static SyntheticPose At(SyntheticSet set, double up, double spineTurn)
    {
        var pose = set.Movement switch
        {
            FormMovement.Hinge => Standing(Between(14, 0, up), Between(112, 178, up), Between(78, 2, up), 178),
            FormMovement.Row => Standing(6, 150, 62 - (set.Swing * up), Between(172, 172 - (104 * set.RangeShare), up)),
            FormMovement.Squat => Standing(Between(0, 30, 1 - up), Between(178, 65, 1 - up), Between(4, 40, 1 - up), 60),
            FormMovement.Press => Standing(0, 178, 2, Between(172 - (117 * set.RangeShare), 172, up), isOverhead: true),
            FormMovement.VerticalPull => Hanging(Between(174, 174 - (150 * set.RangeShare), up)),
            FormMovement.InvertedRow => UnderBar(Between(172, 172 - (102 * set.RangeShare), up)),
            _ => OnBench(Between(105, 45, up)),
        };
        var bend = Math.Clamp(Math.Abs(pose.Lean) / 60, 0, 1); // a back rounds as it bends over
        return (set.IsBarOnBack ? HoldingBarOnBack(pose) : pose) with { SpineTurn = spineTurn * bend, NeckLean = pose.Lean + NeckAhead + (set.NeckChange * up) };
    }

    private static SyntheticPose Standing(double shank, double knee, double lean, double elbow, bool isOverhead = false)
    {
        var ankle = new Spot(0, AnkleHeight, 0);
        var kneeAt = ankle + Spot.Way(SyntheticPose.Shank, shank);
        var hip = kneeAt + Spot.Way(SyntheticPose.Thigh, shank - (180 - knee));
        var shoulder = hip + Spot.Way(SyntheticPose.Trunk, lean);
        var wrist = shoulder + new Spot(0, SyntheticPose.ReachAt(elbow) * (isOverhead ? 1 : -1), 0);
        return Pose(ankle, kneeAt, hip, shoulder, wrist, isOverhead ? 1 : -1, lean);
    }

    /// <summary>Hands beside the neck, a little above the shoulders; elbows below them, behind the trunk.</summary>
    private static SyntheticPose HoldingBarOnBack(SyntheticPose pose)
    {
        var wrist = pose.Shoulder + Spot.Way(0.06, pose.Lean) + Spot.Way(0.05, pose.Lean - 90);
        return pose with { Wrist = wrist, Elbow = SyntheticPose.ElbowBetween(pose.Shoulder, wrist, -1) };
    }

    private static SyntheticPose Hanging(double elbow)
    {
        var wrist = new Spot(0, BarHeight, 0);
        var shoulder = wrist - new Spot(0, SyntheticPose.ReachAt(elbow), 0);
        var hip = shoulder - Spot.Way(SyntheticPose.Trunk, -3);
        var knee = hip - Spot.Way(SyntheticPose.Thigh, -6);
        return Pose(knee - Spot.Way(SyntheticPose.Shank, 20), knee, hip, shoulder, wrist, 1, -3);
    }

    /// <summary>A straight body on its heels, leaning back: it turns about the heels as the arms pull.</summary>
    private static SyntheticPose UnderBar(double elbow)
    {
        const double Body = SyntheticPose.Shank + SyntheticPose.Thigh + SyntheticPose.Trunk;
        var bar = new Spot(-Body * Math.Sin(double.DegreesToRadians(68)), AnkleHeight + (Body * Math.Cos(double.DegreesToRadians(68))) + SyntheticPose.ReachAt(172), 0);
        var reach = SyntheticPose.ReachAt(elbow);
        var lean = -68.0;
        for (var i = 0; i < 40 && AnkleHeight + (Body * Math.Cos(double.DegreesToRadians(lean))) + reach < bar.Up; i++)
        {
            lean += 0.5;
        }

        var ankle = new Spot(0, AnkleHeight, 0);
        var knee = ankle + Spot.Way(SyntheticPose.Shank, lean);
        var hip = knee + Spot.Way(SyntheticPose.Thigh, lean);
        var shoulder = hip + Spot.Way(SyntheticPose.Trunk, lean);
        return Pose(ankle, knee, hip, shoulder, shoulder + new Spot(0, reach, 0), -1, lean);
    }

    private static SyntheticPose OnBench(double lean)
    {
        var ankle = new Spot(-0.6, 0.3, 0);
        var knee = ankle + Spot.Way(SyntheticPose.Shank, 45);
        var hip = knee + Spot.Way(SyntheticPose.Thigh, 45);
        var shoulder = hip + Spot.Way(SyntheticPose.Trunk, lean);
        return Pose(ankle, knee, hip, shoulder, shoulder + Spot.Way(0.25, lean + 150), 1, lean);
    }

    private static SyntheticPose Pose(Spot ankle, Spot knee, Spot hip, Spot shoulder, Spot wrist, int elbowSide, double lean) => new()
    {
        Ankle = ankle,
        Knee = knee,
        Hip = hip,
        Shoulder = shoulder,
        Elbow = SyntheticPose.ElbowBetween(shoulder, wrist, elbowSide),
        Wrist = wrist,
        Lean = lean,
        NeckLean = lean,
        SpineTurn = 0,
    };

    private static double Between(double down, double top, double up) => down + ((top - down) * up);
}
