namespace Latitude.Liftoscript.Programs;

/// <summary>One exercise on one day of a program.</summary>
public sealed class ProgramLine
{
    /// <summary>Its number within the program, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Week, from 1.</summary>
    public required int Week { get; init; }

    /// <summary>Day in its week, from 1.</summary>
    public required int DayInWeek { get; init; }

    /// <summary>Day in the program, from 1.</summary>
    public required int Day { get; init; }

    /// <summary>Label before the name; null where there is none.</summary>
    public required string? Label { get; init; }

    /// <summary>The exercise it is an instance of.</summary>
    public required ProgramExercise Exercise { get; init; }

    /// <summary>The movements it may be done with; empty for a template with a made-up name.</summary>
    public required IReadOnlyList<Movement> Movements { get; init; }

    /// <summary>Which movement is current at the start, from 0.</summary>
    public required int StartMovement { get; init; }

    /// <summary>Its set variations at the start.</summary>
    public required IReadOnlyList<IReadOnlyList<ProgramSet>> Variations { get; init; }

    /// <summary>Which variation is current at the start, from 0.</summary>
    public required int StartVariation { get; init; }

    /// <summary>Its descriptions, Markdown.</summary>
    public required IReadOnlyList<string> Descriptions { get; init; }

    /// <summary>Which description is current at the start, from 0.</summary>
    public required int StartDescription { get; init; }

    /// <summary>Superset group; null where there is none.</summary>
    public required string? Superset { get; init; }

    /// <summary><c>progress: none</c>: nothing happens when this instance is finished.</summary>
    public required bool IsProgressOff { get; init; }

    /// <summary><c>used: none</c>: not part of the workout.</summary>
    public required bool IsTemplate { get; init; }

    /// <summary>The weight is asked for only because a reused line asks, and only up to the first finished workout.</summary>
    internal bool BorrowsQuestion { get; init; }
}
