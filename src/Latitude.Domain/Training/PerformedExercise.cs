namespace Latitude.Domain.Training;

/// <summary>An exercise within a workout with its sets, in the order they were done. One exercise can occur twice in a workout.</summary>
public sealed record PerformedExercise
{
    /// <summary>The name as the lifter's app wrote it, trimmed; never empty.</summary>
    public required string Name { get; init; }

    /// <summary>The equipment column of formats that keep it apart from the name; null where they do not.</summary>
    public string? Equipment { get; init; }

    /// <summary>Number of the superset within the workout; null where it stands alone.</summary>
    public int? Superset { get; init; }

    /// <summary>The lifter's own words about this exercise that day; null where none.</summary>
    public string? Note { get; init; }

    /// <summary>The sets, at least one.</summary>
    public required IReadOnlyList<PerformedSet> Sets { get; init; }
}
