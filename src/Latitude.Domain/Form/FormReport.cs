using Latitude.Domain.Form.Movements;

namespace Latitude.Domain.Form;

/// <summary>All that was found in a film of a set.</summary>
public sealed record FormReport
{
    /// <summary>The movement; null where it was neither given nor recognised.</summary>
    public required FormMovement? Movement { get; init; }

    /// <summary>True where the movement was worked out from the film, not given.</summary>
    public required bool IsRecognised { get; init; }

    /// <summary>What stood in the way, worst first; empty where nothing did.</summary>
    public required IReadOnlyList<FormRefusal> Refusals { get; init; }

    /// <summary>The reps, in order.</summary>
    public required IReadOnlyList<RepReport> Reps { get; init; }

    /// <summary>The set in short: what is kept with it.</summary>
    public required FormResult Result { get; init; }

    /// <summary>Frames a second.</summary>
    public required double FrameRate { get; init; }

    /// <summary>Turn of the lifter from the picture plane, degrees: 90 is exactly from the side; not a number without a body.</summary>
    public required double Yaw { get; init; }

    /// <summary>How much longer the last rep took to lift than the first, as a ratio; null with fewer than three reps.</summary>
    public double? Slowing { get; init; }
}
