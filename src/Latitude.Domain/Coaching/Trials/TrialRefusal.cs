namespace Latitude.Domain.Coaching.Trials;

/// <summary>Why no trial is proposed.</summary>
public enum TrialRefusal
{
    /// <summary>Another one is on: two changes at once tell nothing.</summary>
    AnotherIsOn,

    /// <summary>No exercise has been done often enough in the last weeks to compare with.</summary>
    TooFewSessions,

    /// <summary>A beginner whose loads go up from session to session: nothing beats that.</summary>
    LinearProgressWorks,

    /// <summary>The lifts go up; there is nothing to mend.</summary>
    ProgressGoesOn,

    /// <summary>The log gives no reason for any of the changes that were not tried within a year.</summary>
    NothingSpeaksForAChange,
}
