using Latitude.Domain.Quantities;
using Latitude.Domain.Training;

namespace Latitude.Interchange.Drafts;

/// <summary>A set as its row tells it. What only the whole file can tell, such as the unit, is still open.</summary>
internal readonly record struct SetDraft
{
    /// <summary>What it was for.</summary>
    public SetKind Kind { get; init; }

    /// <summary>The number in the weight column; null where blank. 0 and blank mean the same in every app: none entered.</summary>
    public decimal? Weight { get; init; }

    /// <summary>Its unit; null where the file does not state one.</summary>
    public MassUnit? Unit { get; init; }

    /// <summary>Reps; null for timed work.</summary>
    public int? Reps { get; init; }

    /// <summary>RPE as written, more than 0; null where not rated.</summary>
    public decimal? Rpe { get; init; }

    /// <summary>Reps in reserve as written, 0 or more; null where not rated.</summary>
    public decimal? RepsInReserve { get; init; }

    /// <summary>Time of the set itself; null where not timed.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>Distance as written; null where none.</summary>
    public decimal? Distance { get; init; }

    /// <summary>Its unit.</summary>
    public DistanceUnit DistanceUnit { get; init; }

    /// <summary>The lifter's words; null where none.</summary>
    public string? Note { get; init; }

    /// <summary>The set as it stands in a file of our own, where nothing is open; null in other files.</summary>
    public PerformedSet? Exact { get; init; }

    /// <summary>Line of the row, from 1.</summary>
    public int Line { get; init; }
}
