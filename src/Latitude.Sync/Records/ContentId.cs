using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Latitude.Sync.Records;

/// <summary>
/// Ids made from content: a UUID of version 8 (RFC 9562, section 5.8) from the first bits of a SHA-256. The same content gives the same id
/// on every device, so that importing a file twice, or on two devices, gives the same records.
/// </summary>
public static class ContentId
{
    /// <summary>The id of parts of text. Parts cannot run into each other: each is preceded by its length.</summary>
    public static Guid Of(params ReadOnlySpan<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[4];
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        Span<byte> digest = stackalloc byte[32];
        hash.GetHashAndReset(digest);
        digest[6] = (byte)((digest[6] & 0x0f) | 0x80);
        digest[8] = (byte)((digest[8] & 0x3f) | 0x80);
        return new Guid(digest[..16], bigEndian: true);
    }

    /// <summary>The id of what a change says.</summary>
    public static Guid Of(Change change) =>
        Of("change", change.Id.ToString(), change.Kind, change.RecordId.ToString("D"), change.Stamp.ToString(), string.Join(' ', change.Bases), change.Payload ?? "");
}
