using Latitude.Domain.Form.Movements;

namespace Latitude.Domain.Form.Simulation;

/// <summary>A set that a lifter made of sticks performs before a camera. Everything about it is known exactly, so measurements can be held against it.</summary>
public sealed record SyntheticSet
{
    /// <summary>The movement.</summary>
    public required FormMovement Movement { get; init; }

    /// <summary>Full reps, 0 or more.</summary>
    public int Reps { get; init; } = 3;

    /// <summary>Seconds a rep takes, up and down.</summary>
    public double RepSeconds { get; init; } = 2.4;

    /// <summary>Seconds of rest before the first rep, between reps and after the last.</summary>
    public double RestSeconds { get; init; } = 0.4;

    /// <summary>Frames a second.</summary>
    public double FrameRate { get; init; } = 15;

    /// <summary>Turn of the spine over its whole length while bent over, degrees; positive is rounded.</summary>
    public double SpineTurn { get; init; }

    /// <summary>Turn added in each further rep: a back that gives way.</summary>
    public double SpineTurnPerRep { get; init; }

    /// <summary>Share of the full range that is done, above 0 to 1.</summary>
    public double RangeShare { get; init; } = 1;

    /// <summary>Degrees by which the trunk rises during a row.</summary>
    public double Swing { get; init; }

    /// <summary>Degrees by which the neck cranes (below 0) or tucks on the way up.</summary>
    public double NeckChange { get; init; }

    /// <summary>Turn from the picture plane: 90 is seen from the side, 0 from the front.</summary>
    public double Yaw { get; init; } = 90;

    /// <summary>True where the lifter faces left in the picture.</summary>
    public bool FacesLeft { get; init; }

    /// <summary>Metres from the camera to the lifter.</summary>
    public double Distance { get; init; } = 3;

    /// <summary>Height of the camera above the floor, metres.</summary>
    public double CameraHeight { get; init; } = 1;

    /// <summary>Standard deviation of landmarks, as a share of the trunk's length in the picture. A good pose model in good light has about 0.03.</summary>
    public double Noise { get; init; }

    /// <summary>True where a plate stands before the middle of the trunk.</summary>
    public bool IsBackHidden { get; init; }

    /// <summary>True where the hands hold a bar on the back, as in good mornings and back squats.</summary>
    public bool IsBarOnBack { get; init; }

    /// <summary>Seed of the noise.</summary>
    public int Seed { get; init; } = 1;
}
