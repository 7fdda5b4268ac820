using Latitude.Domain.Form;
using Latitude.Domain.Quantities;

namespace Latitude.Domain.Training;

/// <summary>One set as it was done and logged.</summary>
public sealed record PerformedSet
{
    /// <summary>What it was for.</summary>
    public SetKind Kind { get; init; }

    /// <summary>The number in the log; null where none was entered (bodyweight). Never negative.</summary>
    public Load? Load { get; init; }

    /// <summary>What that number means.</summary>
    public LoadKind LoadKind { get; init; }

    /// <summary>Completed reps; null for timed work. 0 is an attempt that failed.</summary>
    public int? Reps { get; init; }

    /// <summary>Exertion as rated; null where not rated.</summary>
    public Rpe? Rpe { get; init; }

    /// <summary>Reps in reserve as rated; null where not rated. Where a file has both, this one counts.</summary>
    public RepsInReserve? RepsInReserve { get; init; }

    /// <summary>How long the set itself took; null where not timed.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>How far; null where no distance was covered.</summary>
    public Distance? Distance { get; init; }

    /// <summary>What filming it has shown; null where it was not filmed.</summary>
    public FormResult? Form { get; init; }

    /// <summary>The lifter's own words; null where none.</summary>
    public string? Note { get; init; }

    /// <summary>An entry that cannot be right (2,956 lb, 3,310 reps): kept, but left out of every estimate.</summary>
    public bool IsImplausible { get; init; }

    /// <summary>Reps in reserve by either rating; null where not rated.</summary>
    public RepsInReserve? Reserve => RepsInReserve ?? Rpe?.RepsInReserve;

    /// <summary>True for every set but a warm-up.</summary>
    public bool IsWork => Kind != SetKind.WarmUp;
}
