using Latitude.Domain.Coaching;
using Latitude.Domain.Quantities;

namespace Latitude.Cli;

/// <summary>What was asked for on the command line.</summary>
internal sealed record ReportRequest
{
    /// <summary>Files or folders.</summary>
    public required IReadOnlyList<FileInfo> Files { get; init; }

    /// <summary>Write JSON.</summary>
    public bool Json { get; init; }

    /// <summary>Give reasons.</summary>
    public bool Why { get; init; }

    /// <summary>The unit to show and to assume; null to follow the files.</summary>
    public MassUnit? Unit { get; init; }

    /// <summary>Bodyweight in <see cref="Unit"/>, else in the unit of the log.</summary>
    public decimal? Bodyweight { get; init; }

    /// <summary>Level and days.</summary>
    public required ReportOptions Options { get; init; }
}
