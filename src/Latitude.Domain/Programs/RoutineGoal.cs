namespace Latitude.Domain.Programs;

/// <summary>What a routine is made for.</summary>
public enum RoutineGoal
{
    /// <summary>Heavier lifts.</summary>
    Strength,

    /// <summary>Bigger muscles.</summary>
    Size,

    /// <summary>Strength and size alike.</summary>
    Both,

    /// <summary>A start, or all-round training.</summary>
    General,
}
