using System.Globalization;

namespace Latitude.Domain.Quantities;

/// <summary>
/// Reps left in the tank when the set ended (RIR). 0 is a rating: the last rep was the last possible one. Lifters under-predict
/// by about one rep, more when far from failure (Halperin et al. 2022, Sports Med 52:377).
/// </summary>
/// <param name="Value">0 or more.</param>
public readonly record struct RepsInReserve(decimal Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString("0.##", CultureInfo.InvariantCulture);
}
