namespace Latitude.Domain.Programs;

/// <summary>An exercise on a day of a program.</summary>
public sealed record PlannedExercise
{
    /// <summary>The name as the program writes it.</summary>
    public required string Name { get; init; }

    /// <summary>The equipment, where the program keeps it apart from the name; null where it does not.</summary>
    public string? Equipment { get; init; }

    /// <summary>Work sets, at least one.</summary>
    public required IReadOnlyList<PlannedSet> Sets { get; init; }

    /// <summary>Number of warm-up sets.</summary>
    public int WarmUps { get; init; }

    /// <summary>Whether the program says how it goes on: when the load, the reps or the sets change.</summary>
    public bool HasProgression { get; init; }
}
