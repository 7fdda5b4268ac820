namespace Latitude.Domain.Coaching.Trials;

/// <summary>Why a verdict is what it is.</summary>
public enum TrialVerdictReason
{
    /// <summary>The progress of the index lifts.</summary>
    Progress,

    /// <summary>It hurts.</summary>
    Pain,

    /// <summary>Workouts have become much longer, and nothing speaks for it.</summary>
    Time,

    /// <summary>Too few sessions of the index lifts to compare.</summary>
    TooFewSessions,
}
