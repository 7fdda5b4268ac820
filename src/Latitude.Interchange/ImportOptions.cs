using Latitude.Domain.Exercises.Naming;
using Latitude.Domain.Quantities;
using Latitude.Interchange.Text;

namespace Latitude.Interchange;

/// <summary>What the caller knows that a file may not say.</summary>
public sealed record ImportOptions
{
    /// <summary>Understands the names of exercises: whether a number is help or iron is said only by the name.</summary>
    public required ExerciseNames Names { get; init; }

    /// <summary>Unit of weights where the file does not state one; null to guess it from the weights. What a file states is never overruled.</summary>
    public MassUnit? Unit { get; init; }

    /// <summary>Order of dates like 3/4/2025; null to work it out from the whole file. What a file proves is never overruled.</summary>
    public DateOrder? DateOrder { get; init; }

    /// <summary>
    /// Sets beyond which a file is refused, 500,000: thirty years of five sessions a week of sixty sets. Keeps a hostile file from
    /// filling the memory.
    /// </summary>
    public int MaximumSets { get; init; } = 500_000;

    /// <summary>Bytes beyond which a file is refused, 200 million: a hundred times the longest export known, which holds twelve years.</summary>
    public long MaximumBytes { get; init; } = 200_000_000;

    /// <summary>
    /// What columns of a lifter's own table hold, by heading; spaces around it and case do not matter. Columns that are not named here are
    /// recognised by their heading; null to recognise all. Apps' own exports need none.
    /// </summary>
    public IReadOnlyDictionary<string, TableColumn>? Columns { get; init; }
}
