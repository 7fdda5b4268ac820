namespace Latitude.Domain.Coaching.Advising;

/// <summary>Why something that was found is not said now.</summary>
public enum HeldBackReason
{
    /// <summary>Three other things are more useful.</summary>
    LessUseful,

    /// <summary>It was said less than a week ago and has not changed.</summary>
    SaidThisWeek,

    /// <summary>Pain comes first.</summary>
    Pain,

    /// <summary>A light week is due: nothing is added now.</summary>
    Deload,

    /// <summary>The way back after a break comes first.</summary>
    Layoff,

    /// <summary>A trial of one change is running.</summary>
    Trial,

    /// <summary>Something more useful asks for the opposite.</summary>
    Opposite,

    /// <summary>Technique of that lift comes first.</summary>
    Technique,
}
