using Latitude.Domain.Exercises;
using Latitude.Domain.Strength.Trend;

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

    /// <summary>Level and slope after each of the days, freed of good and bad ones: the line of a chart.</summary>
    public required IReadOnlyList<TrendEstimate> Trend { get; init; }

    /// <summary>Strength now, as it was lifted: the median of the last three days within 12 weeks; the last day where there is none within 12 weeks.</summary>
    public required double CurrentKilograms { get; init; }

    /// <summary>The slope now with its spread; null with fewer than 5 days of training in the last 12 weeks, or less than 3 weeks between the first and the last.</summary>
    public required SlopeEstimate? Slope { get; init; }

    /// <summary>Whether it has stopped to progress; null where that cannot be said.</summary>
    public required Plateau? Plateau { get; init; }
}
