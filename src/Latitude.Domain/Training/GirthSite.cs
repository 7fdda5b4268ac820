namespace Latitude.Domain.Training;

/// <summary>Where the tape goes round.</summary>
public enum GirthSite
{
    /// <summary>Below the larynx.</summary>
    Neck,

    /// <summary>Over the widest part of the deltoids, arms hanging.</summary>
    Shoulders,

    /// <summary>Over the nipples, breathed out.</summary>
    Chest,

    /// <summary>Between the lowest rib and the hip bone, breathed out.</summary>
    Waist,

    /// <summary>Over the widest part of the seat.</summary>
    Hips,

    /// <summary>The thickest part of the flexed upper arm.</summary>
    UpperArm,

    /// <summary>The thickest part of the forearm.</summary>
    Forearm,

    /// <summary>The thickest part of the thigh.</summary>
    Thigh,

    /// <summary>The thickest part of the calf.</summary>
    Calf,
}
