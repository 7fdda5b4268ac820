namespace Latitude.Domain.Quantities;

/// <summary>How far a carry or a run went.</summary>
/// <param name="Metres">Metres, 0 or more.</param>
public readonly record struct Distance(decimal Metres)
{
    /// <summary>Metres in one international mile.</summary>
    public const decimal MetresPerMile = 1609.344m;
}
