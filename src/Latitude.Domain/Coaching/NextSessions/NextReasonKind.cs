namespace Latitude.Domain.Coaching.NextSessions;

/// <summary>Why the next session is as it is. In brackets the numbers that come with it.</summary>
public enum NextReasonKind
{
    /// <summary>The exercise was not logged in the last 26 weeks, and no routine says a load.</summary>
    NothingKnown,

    /// <summary>The routine says so.</summary>
    Planned,

    /// <summary>All sets had the reps that open the next load (<c>reps</c>).</summary>
    AllReps,

    /// <summary>The sets were far from failure (<c>reserve</c>).</summary>
    Easy,

    /// <summary>Reps are still to be gained with this load (<c>reps</c>: what opens the next).</summary>
    RepsToGain,

    /// <summary>The gym's next load is a large jump (<c>jump</c>: share; <c>reps</c>: what opens it).</summary>
    LargeJump,

    /// <summary>Reps were missed once (<c>reps</c>).</summary>
    Missed,

    /// <summary>Reps were missed twice in a row (<c>reps</c>, <c>cut</c>: share).</summary>
    MissedTwice,

    /// <summary>A long gap (<c>days</c>, <c>cut</c>).</summary>
    Gap,

    /// <summary>A form check in doubt (<c>cut</c>).</summary>
    DoubtfulForm,

    /// <summary>A failed form check (<c>cut</c>).</summary>
    FailedForm,

    /// <summary>Back work was felt in the arms again and again (<c>cut</c>).</summary>
    FeltInArms,

    /// <summary>With that load the reps would be missed too often (<c>kilograms</c>, <c>chance</c>, <c>wanted</c>).</summary>
    Unlikely,

    /// <summary>The gym has nothing heavier.</summary>
    NothingHeavier,

    /// <summary>The gym has nothing light enough.</summary>
    NothingLighter,
}
