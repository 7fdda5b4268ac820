namespace Latitude.Domain.Simulation.Lifters;

/// <summary>How a virtual lifter stands in one exercise.</summary>
internal sealed class LiftState
{
    /// <summary>True strength: one rep in kilograms on a fresh, average day; total load for bodyweight movements.</summary>
    public required double OneRepMax { get; set; }

    /// <summary>The load they work with, in kilograms of total load; 0 before the first day.</summary>
    public double WorkingLoad { get; set; }

    /// <summary>Days in a row on which reps were missed.</summary>
    public int Misses { get; set; }

    /// <summary>Reps of the plan when the load was chosen.</summary>
    public int Reps { get; set; }

    /// <summary>How good the last day was.</summary>
    public double Day { get; set; }
}
