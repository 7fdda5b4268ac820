using System.Buffers.Binary;
using System.Globalization;

namespace Latitude.Sync;

/// <summary>
/// A place in an account's log of changes. Besides the number it carries a check on all changes up to it, so that a server which was put back
/// to an older state by whatever means is found out.
/// </summary>
/// <param name="Sequence">Number of the last change; 0 for none.</param>
/// <param name="Check">Check on the ids and the counting stamps of the changes up to it, in order; 0 for none.</param>
public readonly record struct SyncCursor(long Sequence, uint Check)
{
    /// <summary>Before the first change.</summary>
    public static SyncCursor Start { get; }

    /// <summary>The place behind one more change.</summary>
    public SyncCursor Next(Change change)
    {
        // FNV-1a, 32 bits.
        Span<byte> bytes = stackalloc byte[32];
        change.Id.Device.TryWriteBytes(bytes);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[16..], change.Id.Counter);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[24..], change.Order.Value);
        var hash = 2_166_136_261u ^ Check;
        foreach (var value in bytes)
        {
            hash = unchecked((hash ^ value) * 16_777_619u);
        }

        return new SyncCursor(Sequence + 1, hash);
    }

    /// <summary>Reads what <see cref="ToString"/> writes; empty text is the start.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out SyncCursor cursor)
    {
        cursor = Start;
        if (text.IsEmpty)
        {
            return true;
        }

        var dash = text.IndexOf('-');
        if (dash < 0
            || !long.TryParse(text[..dash], NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
            || !uint.TryParse(text[(dash + 1)..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var check))
        {
            return false;
        }

        cursor = new SyncCursor(sequence, check);
        return true;
    }

    /// <summary>Text to send back; empty at the start. Nobody but the server looks into it.</summary>
    public override string ToString() => Sequence == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{Sequence}-{Check:x8}");
}
