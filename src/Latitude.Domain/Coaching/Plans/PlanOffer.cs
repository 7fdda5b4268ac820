using Latitude.Domain.Programs;

namespace Latitude.Domain.Coaching.Plans;

/// <summary>A routine as it suits one lifter.</summary>
public sealed record PlanOffer
{
    /// <summary>The routine.</summary>
    public required Routine Routine { get; init; }

    /// <summary>What it does, judged for the lifter's level.</summary>
    public required PlanAnalysis Analysis { get; init; }

    /// <summary>The reasons, the weightiest first.</summary>
    public required IReadOnlyList<PlanReason> Reasons { get; init; }

    /// <summary>The sum of their weights: only good for comparing routines for one lifter.</summary>
    public double Score => Reasons.Sum(reason => reason.Weight);
}
