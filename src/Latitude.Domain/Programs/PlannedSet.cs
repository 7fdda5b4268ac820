namespace Latitude.Domain.Programs;

/// <summary>A set as a program prescribes it.</summary>
public sealed record PlannedSet
{
    /// <summary>Fewest reps; 0 for a set that is held for time.</summary>
    public required double LeastReps { get; init; }

    /// <summary>Most reps, not below the fewest. A set of as many as possible prescribes its least.</summary>
    public required double MostReps { get; init; }

    /// <summary>Seconds it is held; null where reps are counted.</summary>
    public double? Seconds { get; init; }

    /// <summary>Seconds of rest after it; null where the program does not say.</summary>
    public double? RestSeconds { get; init; }

    /// <summary>The middle of the range.</summary>
    public double MiddleReps => (LeastReps + MostReps) / 2;
}
