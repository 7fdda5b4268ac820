using Latitude.Domain.Training;

namespace Latitude.App.Reports;

/// <summary>A log that has been opened: what was in it and what it says.</summary>
public sealed record OpenedLog
{
    /// <summary>Names of the files, or of the sample.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>True for the made-up athlete.</summary>
    public required bool IsSample { get; init; }

    /// <summary>Everything that was trained.</summary>
    public required TrainingLog Log { get; init; }
}
