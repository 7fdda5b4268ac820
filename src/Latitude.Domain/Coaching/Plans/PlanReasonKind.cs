namespace Latitude.Domain.Coaching.Plans;

/// <summary>What speaks for or against a routine.</summary>
public enum PlanReasonKind
{
    /// <summary>Back against front by the guide's count (G4).</summary>
    Balance,

    /// <summary>The upper back alone against the front.</summary>
    UpperBackBalance,

    /// <summary>Two or three big back lifts, done often (G10).</summary>
    BackLifts,

    /// <summary>How many of the guide's five it holds (G1).</summary>
    TopFive,

    /// <summary>How many functions of the back it trains (G3).</summary>
    Functions,

    /// <summary>Muscles of the back below their range.</summary>
    BackDose,

    /// <summary>Curls, too many or too few for the level (G12).</summary>
    Biceps,

    /// <summary>Load on the spine above the budget.</summary>
    SpinalLoad,

    /// <summary>Deadlift and pull-up (G13): the value is 1 where there is a deadlift, what it is seen against 1 where there is a pull-up.</summary>
    DeadliftAndPullUp,

    /// <summary>Different exercises for the back (G13).</summary>
    Breadth,

    /// <summary>A day for the back (G14).</summary>
    BackDay,

    /// <summary>Exercises a day: few to learn, or many.</summary>
    Simplicity,

    /// <summary>Training days against those the lifter has.</summary>
    Days,

    /// <summary>What it is made for against what the lifter wants.</summary>
    Goal,

    /// <summary>Made for lifters of a lower level.</summary>
    LowerLevel,
}
