namespace Latitude.Domain.Coaching.Plans;

/// <summary>A reason for or against a routine for one lifter.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Weight">What it adds to the score: above 0 it speaks for the routine, below 0 against it; never 0.</param>
/// <param name="Value">The number it rests on; what it counts depends on the kind.</param>
/// <param name="Of">What that number is to be seen against; 0 where there is nothing.</param>
public readonly record struct PlanReason(PlanReasonKind Kind, double Weight, double Value, double Of = 0)
{
    /// <summary>True where it speaks for the routine.</summary>
    public bool IsFor => Weight > 0;
}
