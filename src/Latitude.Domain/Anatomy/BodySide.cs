namespace Latitude.Domain.Anatomy;

/// <summary>Where on the body a muscle lies, seen from the person's own standing position.</summary>
public enum BodySide
{
    /// <summary>Front of the trunk, arm or leg.</summary>
    Front,

    /// <summary>Back of the trunk, arm or leg.</summary>
    Back,

    /// <summary>The side, or neither clearly.</summary>
    Side,
}
