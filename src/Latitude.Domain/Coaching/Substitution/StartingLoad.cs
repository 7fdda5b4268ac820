namespace Latitude.Domain.Coaching.Substitution;

/// <summary>What is known of the load of a substitute. No load is carried over blindly.</summary>
public enum StartingLoad
{
    /// <summary>There is none: the body alone, a band.</summary>
    None,

    /// <summary>Assisted, plain and weighted forms of one movement lie on one scale of total load, by which it is known.</summary>
    OneScale,

    /// <summary>The lifter does the exercise already: as last time.</summary>
    Own,

    /// <summary>Nothing is known: a light one, found by the lifter.</summary>
    Light,
}
