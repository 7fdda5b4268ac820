namespace Latitude.Domain.Coaching.Levels;

/// <summary>Which strength standards a lifter wants to be held against.</summary>
public enum Sex
{
    /// <summary>Those of women.</summary>
    Female,

    /// <summary>Those of men.</summary>
    Male,
}
