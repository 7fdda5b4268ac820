namespace Latitude.Domain.Coaching;

/// <summary>Where a weekly dose lies against the range for a level.</summary>
public enum BandPosition
{
    /// <summary>No range is known for it.</summary>
    NoBand,

    /// <summary>Below the range.</summary>
    Below,

    /// <summary>In the range.</summary>
    Within,

    /// <summary>Above the range.</summary>
    Above,

    /// <summary>Above the point at which to start hesitating.</summary>
    TooMuch,
}
