namespace Latitude.Interchange.Formats.Strong;

/// <summary>What the Set Order column says about a row.</summary>
internal enum StrongSetOrder
{
    /// <summary>A work set: its number, from 1, in the oldest version from 0.</summary>
    Work,

    /// <summary>A warm-up.</summary>
    WarmUp,

    /// <summary>A drop set.</summary>
    Drop,

    /// <summary>A set to failure.</summary>
    Failure,

    /// <summary>A note.</summary>
    Note,

    /// <summary>A rest.</summary>
    RestTimer,

    /// <summary>A word we do not know.</summary>
    Unknown,
}
