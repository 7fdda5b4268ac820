namespace Latitude.Domain.Strength;

/// <summary>
/// What a period of training gave to a muscle or a group, in sets. Fractional sets count a direct set as 1 and an indirect one as
/// 0.5, as the published doses do (Pelland et al. 2025); minor shares are kept apart, for show.
/// </summary>
/// <param name="Direct">Sets with a share of 1.</param>
/// <param name="Indirect">Sets with a share of 0.5, each counted once.</param>
/// <param name="Minor">Sets with a share of 0.25, each counted once.</param>
public readonly record struct MuscleDose(int Direct, int Indirect, int Minor)
{
    /// <summary>Fractional sets: direct + half the indirect.</summary>
    public double Fractional => Direct + (Indirect * 0.5);

    /// <summary>With one more set of a share of 1, 0.5 or 0.25.</summary>
    public MuscleDose PlusSet(double share) => share switch
    {
        >= 1 => this with { Direct = Direct + 1 },
        >= 0.5 => this with { Indirect = Indirect + 1 },
        _ => this with { Minor = Minor + 1 },
    };
}
