using System.Globalization;

namespace Latitude.Domain.Quantities;

/// <summary>
/// Rating of perceived exertion of a set on the lifting scale: 10 is nothing left, 8 is two reps left (Zourdos et al. 2016,
/// J Strength Cond Res 30:267). More than 0, at most 10.
/// </summary>
public readonly record struct Rpe
{
    private Rpe(decimal value) => Value = value;

    /// <summary>More than 0, at most 10; usually in halves.</summary>
    public decimal Value { get; }

    /// <summary>Reps left in the tank: 10 − RPE.</summary>
    public RepsInReserve RepsInReserve => new(10 - Value);

    /// <summary>
    /// The rating a file or a lifter gave: 0 or less means not rated and gives null; more than 10 is taken as 10.
    /// </summary>
    public static Rpe? FromEntry(decimal value) => value <= 0 ? null : new Rpe(Math.Min(value, 10));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("0.##", CultureInfo.InvariantCulture);
}
