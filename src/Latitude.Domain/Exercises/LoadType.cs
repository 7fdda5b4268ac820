namespace Latitude.Domain.Exercises;

/// <summary>How an exercise is loaded, and so what the number in a log means.</summary>
public enum LoadType
{
    /// <summary>The whole barbell.</summary>
    Barbell,

    /// <summary>One dumbbell or kettlebell: the number is per hand.</summary>
    PerHand,

    /// <summary>A machine's stack or plates.</summary>
    Machine,

    /// <summary>A cable stack.</summary>
    Cable,

    /// <summary>A fraction of bodyweight plus what is added.</summary>
    BodyweightPlus,

    /// <summary>A fraction of bodyweight less the help given.</summary>
    Assisted,

    /// <summary>An elastic band: its resistance is not a weight.</summary>
    Band,

    /// <summary>Held for time.</summary>
    Hold,
}
