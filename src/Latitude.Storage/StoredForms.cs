using System.Buffers.Binary;
using Latitude.Sync;

namespace Latitude.Storage;

/// <summary>Short lists as bytes: they are read whole or not at all, and are empty nearly always.</summary>
public static class StoredForms
{
    private const int IdLength = 24;
    private const int HeadLength = IdLength + 9;

    /// <summary>Ids of changes; null for none.</summary>
    public static byte[]? OfIds(IReadOnlyList<ChangeId> ids)
    {
        if (ids.Count == 0)
        {
            return null;
        }

        var bytes = new byte[ids.Count * IdLength];
        for (var i = 0; i < ids.Count; i++)
        {
            WriteId(bytes.AsSpan(i * IdLength), ids[i]);
        }

        return bytes;
    }

    /// <summary>Reads what <see cref="OfIds"/> wrote.</summary>
    public static IReadOnlyList<ChangeId> Ids(byte[]? bytes)
    {
        if (bytes is null)
        {
            return [];
        }

        var ids = new ChangeId[bytes.Length / IdLength];
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = ReadId(bytes.AsSpan(i * IdLength));
        }

        return ids;
    }

    /// <summary>All heads but the first; null for none.</summary>
    public static byte[]? OfOtherHeads(IReadOnlyList<RecordHead> heads)
    {
        if (heads.Count < 2)
        {
            return null;
        }

        var bytes = new byte[(heads.Count - 1) * HeadLength];
        for (var i = 1; i < heads.Count; i++)
        {
            var place = bytes.AsSpan((i - 1) * HeadLength);
            WriteId(place, heads[i].Id);
            BinaryPrimitives.WriteInt64BigEndian(place[IdLength..], heads[i].Order.Value);
            place[IdLength + 8] = heads[i].IsDeletion ? (byte)1 : (byte)0;
        }

        return bytes;
    }

    /// <summary>A record's state from its row.</summary>
    public static RecordState State(RecordHead winner, byte[]? otherHeads, byte[]? replaced)
    {
        var heads = new List<RecordHead> { winner };
        for (var i = 0; i < (otherHeads?.Length ?? 0); i += HeadLength)
        {
            var place = otherHeads.AsSpan(i);
            heads.Add(new RecordHead(ReadId(place), new HybridTimestamp(BinaryPrimitives.ReadInt64BigEndian(place[IdLength..])), place[IdLength + 8] != 0));
        }

        return RecordState.Of(heads, Ids(replaced));
    }

    private static void WriteId(Span<byte> place, ChangeId id)
    {
        id.Device.TryWriteBytes(place, bigEndian: true, out _);
        BinaryPrimitives.WriteInt64BigEndian(place[16..], id.Counter);
    }

    private static ChangeId ReadId(ReadOnlySpan<byte> place) =>
        new(new Guid(place[..16], bigEndian: true), BinaryPrimitives.ReadInt64BigEndian(place[16..]));
}
