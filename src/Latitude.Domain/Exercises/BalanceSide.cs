namespace Latitude.Domain.Exercises;

/// <summary>What a set of an exercise counts for in the guide's balance of back and front (G4).</summary>
public enum BalanceSide
{
    /// <summary>Neither: legs, arms, abdomen, holds.</summary>
    None,

    /// <summary>Upper-back pull: rows, pull-ups, pulldowns, rear delts, shrugs.</summary>
    Back,

    /// <summary>Hinge or spinal extension: deadlifts, good mornings, back extensions.</summary>
    BackSpine,

    /// <summary>Chest and shoulders: presses, dips, flyes, raises.</summary>
    Front,

    /// <summary>Both in about equal parts, and so counted for neither (the pullover).</summary>
    Mixed,
}
