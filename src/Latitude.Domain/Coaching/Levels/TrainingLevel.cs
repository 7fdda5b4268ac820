namespace Latitude.Domain.Coaching.Levels;

/// <summary>How far a lifter has come in a family of lifts or overall (G9). Not knowing is a level too.</summary>
public enum TrainingLevel
{
    /// <summary>Too little is known.</summary>
    Unknown,

    /// <summary>Progresses from session to session.</summary>
    Novice,

    /// <summary>Past the first months, still gaining fast.</summary>
    LateBeginner,

    /// <summary>Progresses from week to week.</summary>
    Intermediate,

    /// <summary>Progresses over months.</summary>
    Advanced,
}
