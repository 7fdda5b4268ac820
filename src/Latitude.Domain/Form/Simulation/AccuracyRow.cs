namespace Latitude.Domain.Form.Simulation;

/// <summary>How well synthetic films of one condition were measured. Errors are mean absolute errors over frames, degrees.</summary>
public sealed record AccuracyRow
{
    /// <summary>The condition, e.g. "seen from 70°".</summary>
    public required string Condition { get; init; }

    /// <summary>Films.</summary>
    public required int Films { get; init; }

    /// <summary>Error of the trunk's lean.</summary>
    public required double Lean { get; init; }

    /// <summary>Error of the hip angle.</summary>
    public required double Hip { get; init; }

    /// <summary>Error of the knee angle.</summary>
    public required double Knee { get; init; }

    /// <summary>Error of the elbow angle.</summary>
    public required double Elbow { get; init; }

    /// <summary>Error of the turn of the back's outline, frame by frame, where the trunk is bent over; not a number where it was never seen.</summary>
    public required double Back { get; init; }

    /// <summary>Error of the turn to the camera.</summary>
    public required double Yaw { get; init; }

    /// <summary>Films in which the reps were counted exactly.</summary>
    public required int RepsExact { get; init; }

    /// <summary>Films whose back was judged.</summary>
    public required int Judged { get; init; }
}
