namespace Latitude.Domain.Exercises;

/// <summary>How much an exercise compresses and shears the spine, relative to others.</summary>
public enum SpinalLoad
{
    /// <summary>Hanging, supported or light.</summary>
    Low,

    /// <summary>Unsupported with moderate loads.</summary>
    Medium,

    /// <summary>Heavy hinges, squats and unsupported rows.</summary>
    High,
}
