using Latitude.Domain.Exercises;

namespace Latitude.Domain.Strength;

/// <summary>How strong a lifter was in one exercise from day to day.</summary>
public sealed record StrengthSeries
{
    /// <summary>The exercise.</summary>
    public required Exercise Exercise { get; init; }

    /// <summary>The best set of each day, oldest first, at least one.</summary>
    public required IReadOnlyList<StrengthSession> Sessions { get; init; }

    /// <summary>The best day of all; the first where several are equal.</summary>
    public required StrengthSession Best { get; init; }

    /// <summary>Strength now: the median of the last three days within 12 weeks; the last day where there is none within 12 weeks.</summary>
    public required double CurrentKilograms { get; init; }

    /// <summary>Per cent a week over the last 12 weeks; null where there is too little to say (<see cref="StrengthTrend"/>).</summary>
    public required double? TrendPercentPerWeek { get; init; }
}
