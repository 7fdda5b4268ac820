namespace Latitude.Liftoscript.Following;

/// <summary>A movement is done in place of one of the program; back again where it is swapped for itself.</summary>
public sealed record ExerciseSwapped : RoutineEvent
{
    /// <summary>Key of the exercise in the program, e.g. <c>t1-squat_barbell</c>.</summary>
    public required string Exercise { get; init; }

    /// <summary>Id of the movement of the program, where its lines name several; null for the first.</summary>
    public string? Movement { get; init; }

    /// <summary>Name of what is done instead: one of the notation, or any other.</summary>
    public required string Substitute { get; init; }

    /// <summary>Its kind of equipment by the notation's id; null where there is none.</summary>
    public string? Equipment { get; init; }

    /// <summary>The day of the program from which on it holds; null for the next.</summary>
    public int? FromDay { get; init; }

    /// <summary>For one workout only.</summary>
    public bool IsOnce { get; init; }

    /// <summary>Why, in a word that faces know (<c>missing_equipment</c>, <c>too_hard</c>, <c>spare_lower_back</c>) or the lifter's own; null where nobody said.</summary>
    public string? Reason { get; init; }
}
