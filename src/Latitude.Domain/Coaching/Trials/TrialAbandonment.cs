namespace Latitude.Domain.Coaching.Trials;

/// <summary>Why a trial can say nothing.</summary>
public enum TrialAbandonment
{
    /// <summary>The change was made in too few of the weeks.</summary>
    NotFollowed,

    /// <summary>It was begun within a week after a deload, when progress comes by itself.</summary>
    AfterDeload,
}
