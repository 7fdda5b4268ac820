namespace Latitude.Domain.Coaching;

/// <summary>Which way a remedy goes.</summary>
public enum RemedyKind
{
    /// <summary>More sets.</summary>
    AddSets,

    /// <summary>Fewer sets.</summary>
    RemoveSets,

    /// <summary>As many sets of another exercise.</summary>
    SwapExercise,
}
