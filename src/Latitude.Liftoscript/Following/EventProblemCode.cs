namespace Latitude.Liftoscript.Following;

/// <summary>Why an event has no effect, or not its whole effect. It is kept all the same.</summary>
public enum EventProblemCode
{
    /// <summary>The routine has not been started: its first event has not arrived, or its program cannot be read.</summary>
    NotStarted,

    /// <summary>The routine was started already.</summary>
    StartedAlready,

    /// <summary>The routine was over.</summary>
    Over,

    /// <summary>The program has no such day.</summary>
    NoSuchDay,

    /// <summary>That day was not next any more.</summary>
    NotNext,

    /// <summary>The program has no such week.</summary>
    NoSuchWeek,

    /// <summary>The program has no such exercise on that day.</summary>
    NoSuchExercise,

    /// <summary>Something else was done than the program asked for: it counts as done, but the program does not progress by it.</summary>
    OtherMovement,

    /// <summary>The text of the program cannot be played.</summary>
    UnreadableProgram,

    /// <summary>An event of a newer version.</summary>
    NotUnderstood,
}
