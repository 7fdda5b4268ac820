using Latitude.Domain.Quantities;

namespace Latitude.Interchange;

/// <summary>The unit of a file's weights and how it is known.</summary>
/// <param name="Value">The unit; null where the file mixes both, or has no weights.</param>
/// <param name="Source">How it is known.</param>
/// <param name="Reason">A sentence for people.</param>
public sealed record UnitFinding(MassUnit? Value, UnitSource Source, string Reason)
{
    /// <summary>No weight was read.</summary>
    public static UnitFinding None { get; } = new(null, UnitSource.File, "no weights in the file");
}
