namespace Latitude.Domain.Training.Live;

/// <summary>Where a lifter felt a set of back work (G5).</summary>
public enum FeltIn
{
    /// <summary>In the back, where it belongs.</summary>
    Back,

    /// <summary>In the arms: hands and biceps did the pulling.</summary>
    Arms,

    /// <summary>In the lower back.</summary>
    LowerBack,

    /// <summary>Hard to say.</summary>
    NotSure,
}
