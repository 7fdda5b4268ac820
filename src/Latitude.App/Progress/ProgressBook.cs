using Latitude.Domain.Coaching.Benefits;
using Latitude.Domain.Strength;
using Latitude.Domain.Training;

namespace Latitude.App.Progress;

/// <summary>What progress is shown of.</summary>
public sealed record ProgressBook
{
    /// <summary>The sets.</summary>
    public required History History { get; init; }

    /// <summary>Strength and records.</summary>
    public required StrengthAnalysis Strength { get; init; }

    /// <summary>The five benefits.</summary>
    public required BackBenefits Benefits { get; init; }

    /// <summary>The last day that counts.</summary>
    public required DateOnly To { get; init; }

    /// <summary>True for the lifter's own log; false for a file that is only looked at.</summary>
    public required bool IsKept { get; init; }

    /// <summary>True for the made-up athlete.</summary>
    public required bool IsSample { get; init; }
}
