namespace Latitude.Domain.Form.Movements;

/// <summary>The kinds of movement that the form check can follow.</summary>
public enum FormMovement
{
    /// <summary>Deadlifts, good mornings, swings: the trunk leans and rises.</summary>
    Hinge,

    /// <summary>Rows bent over, seated or on a bench: the elbows bend against a still trunk.</summary>
    Row,

    /// <summary>Pull-ups and pulldowns: the hands come down to the shoulders, or the shoulders up to the hands.</summary>
    VerticalPull,

    /// <summary>Rows lying under a bar or rings.</summary>
    InvertedRow,

    /// <summary>Back extensions: the trunk rises over fixed legs.</summary>
    Hyperextension,

    /// <summary>Squats and lunges: the hips sink and rise.</summary>
    Squat,

    /// <summary>Presses: the hands go away from the shoulders.</summary>
    Press,
}
