namespace Latitude.Domain.Form;

/// <summary>What can stand in the way of judging a film. Each has its advice on how to film better.</summary>
public enum FormGate
{
    /// <summary>No body was found, or in too few frames.</summary>
    NoBody,

    /// <summary>Too few frames a second.</summary>
    LowFrameRate,

    /// <summary>The lifter is too small in the picture.</summary>
    TooFar,

    /// <summary>Parts of the body lie outside the picture.</summary>
    OutOfPicture,

    /// <summary>Too dark.</summary>
    TooDark,

    /// <summary>The camera moved.</summary>
    CameraMoved,

    /// <summary>Not filmed from the side.</summary>
    NotFromTheSide,

    /// <summary>Plates, an arm, a person or loose clothing hide the back's outline.</summary>
    BackHidden,

    /// <summary>The trunk is never bent far enough for the outline to say anything.</summary>
    NotBentOver,

    /// <summary>No movement was recognised, and none was given.</summary>
    UnknownMovement,

    /// <summary>Needs neutral reps of the lifter's own to compare with.</summary>
    NoReference,
}
