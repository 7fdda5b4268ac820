namespace Latitude.Domain.Form;

/// <summary>What the form check watches. Guide rows in brackets.</summary>
public enum FormRule
{
    /// <summary>The back keeps its shape: not rounded (G7).</summary>
    StraightBack,

    /// <summary>The lower back is not arched beyond the lifter's own shape (G7).</summary>
    NoOverArch,

    /// <summary>The neck stays in line with the trunk (G6).</summary>
    NeckInLine,

    /// <summary>The head is not turned to the side (G6). Only turns towards the camera can be seen.</summary>
    HeadAhead,

    /// <summary>The range is full (G5).</summary>
    FullRange,

    /// <summary>The body does not swing (G5).</summary>
    NoSwing,

    /// <summary>The elbows start the pull (G5). For information: never failed.</summary>
    ElbowsLead,
}
