namespace Latitude.Domain.Coaching;

/// <summary>How much of the biceps work comes from curls and how much from pulls (G12).</summary>
/// <param name="DirectWeekly">Sets of elbow-flexion exercises a week, each counted once.</param>
/// <param name="IndirectWeekly">Fractional biceps sets a week from everything else.</param>
public readonly record struct BicepsReport(double DirectWeekly, double IndirectWeekly)
{
    /// <summary>Fractional sets a week together.</summary>
    public double TotalWeekly => DirectWeekly + IndirectWeekly;
}
