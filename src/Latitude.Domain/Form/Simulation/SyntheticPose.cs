namespace Latitude.Domain.Form.Simulation;

/// <summary>The stick body at one moment, in the sagittal plane; left and right lie beside it.</summary>
internal sealed record SyntheticPose
{
    public const double Shank = 0.43;
    public const double Thigh = 0.42;
    public const double Trunk = 0.5;
    public const double UpperArm = 0.3;
    public const double Forearm = 0.27;
    public const double HalfHips = 0.13;
    public const double HalfShoulders = 0.18;

    public required Spot Ankle { get; init; }

    public required Spot Knee { get; init; }

    public required Spot Hip { get; init; }

    public required Spot Shoulder { get; init; }

    public required Spot Elbow { get; init; }

    public required Spot Wrist { get; init; }

    /// <summary>Lean of the trunk's chord, degrees.</summary>
    public required double Lean { get; init; }

    /// <summary>Lean of the neck, degrees.</summary>
    public required double NeckLean { get; init; }

    /// <summary>Turn of the spine, degrees; positive is rounded.</summary>
    public required double SpineTurn { get; init; }

    /// <summary>The arm from a shoulder to a hand: the elbow goes to the back (−1) or the front (1).</summary>
    public static Spot ElbowBetween(Spot shoulder, Spot wrist, int side)
    {
        var way = wrist - shoulder;
        var length = way.Length;
        var along = ((UpperArm * UpperArm) - (Forearm * Forearm) + (length * length)) / (2 * length);
        var aside = Math.Sqrt(Math.Max(0, (UpperArm * UpperArm) - (along * along)));
        double forward = way.Forward / length, up = way.Up / length;
        Spot first = new(-up, forward, 0), other = new(up, -forward, 0);
        var bend = Math.Sign(first.Forward) == side ? first : other;
        return shoulder + new Spot((forward * along) + (bend.Forward * aside), (up * along) + (bend.Up * aside), 0);
    }

    /// <summary>Distance from shoulder to hand at an elbow angle.</summary>
    public static double ReachAt(double elbow) => Math.Sqrt(
        (UpperArm * UpperArm) + (Forearm * Forearm) - (2 * UpperArm * Forearm * Math.Cos(double.DegreesToRadians(elbow))));
}
