namespace Latitude.Domain.Form.Simulation;

/// <summary>The spine as an arc between hips and shoulders, with flesh of even depth on it: its back outline is an arc about the same centre.</summary>
internal static class SyntheticSpine
{
    /// <summary>Half the depth of the trunk, metres.</summary>
    public const double Depth = 0.11;

    private const int Pieces = 12;
    private const double Straight = 1e-6; // radians

    /// <summary>Shows the pieces of the spine from hips to shoulders.</summary>
    public static void Walk(SyntheticPose pose, Action<Spot, Spot> onPiece)
    {
        var last = pose.Hip;
        for (var i = 1; i <= Pieces; i++)
        {
            var next = At(pose, i / (double)Pieces);
            onPiece(last, next);
            last = next;
        }
    }

    /// <summary>Turn of the outline between 5 and 95 per cent of the trunk, degrees: the rays leave at right angles from the chord.</summary>
    /// <param name="turn">Turn of the whole spine, degrees.</param>
    public static double OutlineTurn(double turn)
    {
        var half = double.DegreesToRadians(turn) / 2;
        if (Math.Abs(half) < Straight)
        {
            return 0;
        }

        var radius = SyntheticPose.Trunk / (2 * Math.Sin(half)); // below 0 where hollow
        return double.RadiansToDegrees(2 * Math.Asin(0.45 * SyntheticPose.Trunk / (radius + Depth)));
    }

    /// <summary>A place along the arc, which bulges to the back where rounded.</summary>
    private static Spot At(SyntheticPose pose, double share)
    {
        var half = double.DegreesToRadians(pose.SpineTurn) / 2;
        var along = SyntheticPose.Trunk * share;
        var aside = 0.0;
        if (Math.Abs(half) >= Straight)
        {
            var radius = SyntheticPose.Trunk / (2 * Math.Sin(half));
            var angle = half * ((2 * share) - 1);
            along = (SyntheticPose.Trunk / 2) + (radius * Math.Sin(angle));
            aside = radius * (Math.Cos(angle) - Math.Cos(half));
        }

        return pose.Hip + Spot.Way(along, pose.Lean) + Spot.Way(aside, pose.Lean - 90);
    }
}
