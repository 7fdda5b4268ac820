namespace Latitude.Domain.Strength;

/// <summary>What a personal record is the best of.</summary>
public enum RecordKind
{
    /// <summary>Estimated one-rep maximum, kilograms of total load.</summary>
    OneRepMax,

    /// <summary>Heaviest load for at least one rep, kilograms of total load.</summary>
    Load,

    /// <summary>Most reps in a set of a bodyweight movement with nothing added and no help.</summary>
    Reps,
}
