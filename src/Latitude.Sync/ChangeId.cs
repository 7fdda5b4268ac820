using System.Globalization;

namespace Latitude.Sync;

/// <summary>Names a change for ever: the device that made it and the number it gave it.</summary>
/// <param name="Device">Id of the installation, made by it when it starts for the first time.</param>
/// <param name="Counter">1 for the first change of the device, then one more for each.</param>
public readonly record struct ChangeId(Guid Device, long Counter) : IComparable<ChangeId>
{
    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out ChangeId id)
    {
        id = default;
        const int GuidLength = 36;
        if (text.Length <= GuidLength + 1
            || text[GuidLength] != '/'
            || !Guid.TryParseExact(text[..GuidLength], "D", out var device)
            || !long.TryParse(text[(GuidLength + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var counter)
            || counter < 1)
        {
            return false;
        }

        id = new ChangeId(device, counter);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(ChangeId other) => Device.CompareTo(other.Device) is var byDevice and not 0 ? byDevice : Counter.CompareTo(other.Counter);

    /// <summary>True when the left comes first.</summary>
    public static bool operator <(ChangeId left, ChangeId right) => left.CompareTo(right) < 0;

    /// <summary>True when the left comes later.</summary>
    public static bool operator >(ChangeId left, ChangeId right) => left.CompareTo(right) > 0;

    /// <summary>True when the left does not come later.</summary>
    public static bool operator <=(ChangeId left, ChangeId right) => left.CompareTo(right) <= 0;

    /// <summary>True when the left does not come first.</summary>
    public static bool operator >=(ChangeId left, ChangeId right) => left.CompareTo(right) >= 0;

    /// <summary>Device and counter, e.g. <c>0192f0c1-…/57</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Device:D}/{Counter}");
}
