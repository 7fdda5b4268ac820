namespace Latitude.Liftoscript.Following;

/// <summary>A routine begins. Carries the text of its program as it was, so that it plays on whatever becomes of the catalogue.</summary>
public sealed record RoutineStarted : RoutineEvent
{
    /// <summary>Id in the catalogue; null for a program of the lifter's own.</summary>
    public string? CatalogueId { get; init; }

    /// <summary>What the lifter calls it.</summary>
    public required string Name { get; init; }

    /// <summary>The program in Liftoscript.</summary>
    public required string Program { get; init; }

    /// <summary>Gym, unit, one-rep maxes, days.</summary>
    public RoutineSettings Settings { get; init; } = new();

    /// <summary>The day of the program to begin with, from 1.</summary>
    public int FirstDay { get; init; } = 1;
}
