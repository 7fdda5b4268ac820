namespace Latitude.Domain.Coaching;

/// <summary>What a remedy does.</summary>
public enum RemedyKind
{
    /// <summary>More sets.</summary>
    AddSets,

    /// <summary>Fewer sets.</summary>
    RemoveSets,

    /// <summary>As many sets of another exercise.</summary>
    SwapExercise,

    /// <summary>Less load on an exercise.</summary>
    LowerLoad,

    /// <summary>A light week: the share of sets that stays, and a little less load.</summary>
    Deload,

    /// <summary>Less load on everything, built up again.</summary>
    StartLighter,

    /// <summary>Look at an entry of the log, which cannot be right.</summary>
    CorrectEntry,

    /// <summary>Stop an exercise for now.</summary>
    StopExercise,

    /// <summary>Ask a physiotherapist or doctor before loading it more.</summary>
    SeeClinician,

    /// <summary>Medical help now.</summary>
    Emergency,
}
