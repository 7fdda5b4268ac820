namespace Latitude.Domain.Exercises;

/// <summary>How far a lifter has come (G9); for an exercise: from where on it is sensible.</summary>
public enum ExperienceLevel
{
    /// <summary>Progresses from session to session.</summary>
    Beginner,

    /// <summary>Progresses from week to week.</summary>
    Intermediate,

    /// <summary>Progresses over months.</summary>
    Advanced,
}
