namespace Latitude.Domain.Coaching.Levels;

/// <summary>What a level is judged by.</summary>
public enum LevelInputKind
{
    /// <summary>How often the main lift of the family beats its own best.</summary>
    Progress,

    /// <summary>Months of training without a long gap.</summary>
    Months,

    /// <summary>Estimated one-rep maximum for bodyweight, sex and age.</summary>
    Strength,

    /// <summary>Form checks: they cap the level.</summary>
    Technique,

    /// <summary>A layoff that is still felt: it lowers the level.</summary>
    Layoff,
}
