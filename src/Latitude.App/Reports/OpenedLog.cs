using Latitude.Domain.Training;

namespace Latitude.App.Reports;

/// <summary>A log that has been opened: everything that was trained, and the files it came from.</summary>
public sealed record OpenedLog
{
    /// <summary>The files, those that were refused included; none for the sample and for what this device keeps.</summary>
    public required IReadOnlyList<OpenedFile> Files { get; init; }

    /// <summary>Everything that was trained.</summary>
    public required TrainingLog Log { get; init; }

    /// <summary>True for what this device keeps.</summary>
    public bool IsKept { get; init; }

    /// <summary>True for the made-up athlete.</summary>
    public bool IsSample => Files.Count == 0 && !IsKept;

    /// <summary>What the page is headed with.</summary>
    public string Title => Files.Count switch
    {
        0 => IsKept ? "Balance" : "Sample athlete",
        1 => Files[0].Name,
        _ => $"{Files.Count} files",
    };
}
