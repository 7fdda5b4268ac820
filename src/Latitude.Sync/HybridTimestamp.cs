using System.Globalization;

namespace Latitude.Sync;

/// <summary>
/// A moment of a hybrid logical clock (Kulkarni et al. 2014, "Logical physical clocks"): wall-clock milliseconds and a counter for what
/// happened within one of them. It only decides between edits that did not know each other; what knew what is said by <see cref="Change.Bases"/>.
/// </summary>
/// <param name="Value">Milliseconds since 1970 UTC in the upper 48 bits, the counter in the lower 16; never negative.</param>
public readonly record struct HybridTimestamp(long Value) : IComparable<HybridTimestamp>
{
    /// <summary>How far ahead of the receiver's clock a stamp may be before it is set back to this much.</summary>
    public static readonly TimeSpan MostAhead = TimeSpan.FromMinutes(5);

    private const int CounterBits = 16;
    private const long MostMilliseconds = (1L << 47) - 1;

    /// <summary>Milliseconds since 1970 UTC.</summary>
    public long Milliseconds => Value >> CounterBits;

    /// <summary>The wall-clock part; before 1970 counts as 1970.</summary>
    public static HybridTimestamp At(DateTimeOffset time) =>
        new(Math.Clamp(time.ToUnixTimeMilliseconds(), 0, MostMilliseconds) << CounterBits);

    /// <summary>The stamp after this one when the wall clock shows <paramref name="now"/>: later than both.</summary>
    public HybridTimestamp Next(DateTimeOffset now)
    {
        var wall = At(now);
        return wall > this ? wall : new HybridTimestamp(checked(Value + 1));
    }

    /// <summary>This stamp, set back where it is more than <see cref="MostAhead"/> ahead of <paramref name="received"/>.</summary>
    public HybridTimestamp ClampedTo(DateTimeOffset received)
    {
        var most = At(received + MostAhead);
        return this > most ? most : this;
    }

    /// <summary>Reads what <see cref="ToString"/> writes: 16 hexadecimal digits, not negative.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out HybridTimestamp stamp)
    {
        stamp = default;
        if (text.Length != 16 || !long.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) || value < 0)
        {
            return false;
        }

        stamp = new HybridTimestamp(value);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(HybridTimestamp other) => Value.CompareTo(other.Value);

    /// <summary>True when the left is the earlier.</summary>
    public static bool operator <(HybridTimestamp left, HybridTimestamp right) => left.Value < right.Value;

    /// <summary>True when the left is the later.</summary>
    public static bool operator >(HybridTimestamp left, HybridTimestamp right) => left.Value > right.Value;

    /// <summary>True when the left is not the later.</summary>
    public static bool operator <=(HybridTimestamp left, HybridTimestamp right) => left.Value <= right.Value;

    /// <summary>True when the left is not the earlier.</summary>
    public static bool operator >=(HybridTimestamp left, HybridTimestamp right) => left.Value >= right.Value;

    /// <summary>16 hexadecimal digits: sorts as text as it does as a number, and survives readers whose numbers end at 2⁵³.</summary>
    public override string ToString() => Value.ToString("x16", CultureInfo.InvariantCulture);
}
