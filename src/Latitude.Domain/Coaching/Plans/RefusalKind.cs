namespace Latitude.Domain.Coaching.Plans;

/// <summary>Why a routine is not offered.</summary>
public enum RefusalKind
{
    /// <summary>Made for lifters who are further.</summary>
    TooHard,

    /// <summary>Made for beginners.</summary>
    TooEasy,

    /// <summary>More training days than the lifter has.</summary>
    Days,

    /// <summary>Sessions longer than the lifter's.</summary>
    Minutes,

    /// <summary>Needs equipment that is not there.</summary>
    Equipment,

    /// <summary>Made for strength where size is wanted, or the other way round.</summary>
    Goal,
}
