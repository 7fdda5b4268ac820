using System.Buffers.Text;
using System.Security.Cryptography;

namespace Latitude.Server.Accounts;

/// <summary>
/// What a session's cookie or a token holds: whose it is, which one, and 256 random bits. The server keeps a hash of the random part:
/// whoever reads the database can sign in with nothing that is in it.
/// </summary>
/// <param name="Account">Whose it is.</param>
/// <param name="Id">Which session or token.</param>
/// <param name="Random">32 bytes.</param>
internal readonly record struct Secret(Guid Account, Guid Id, byte[] Random)
{
    private const int Length = 64;

    /// <summary>A new one.</summary>
    public static Secret New(Guid account, TimeProvider time) => new(account, Guid.CreateVersion7(time.GetUtcNow()), RandomNumberGenerator.GetBytes(32));

    /// <summary>What is stored.</summary>
    public byte[] Hash => SHA256.HashData(Random);

    /// <summary>The text, 86 characters of base64url.</summary>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Length];
        Account.TryWriteBytes(bytes, bigEndian: true, out _);
        Id.TryWriteBytes(bytes[16..], bigEndian: true, out _);
        Random.CopyTo(bytes[32..]);
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>Reads the text; null for any other.</summary>
    public static Secret? Parse(ReadOnlySpan<char> text)
    {
        Span<byte> bytes = stackalloc byte[Length];
        return text.Length == 86 && Base64Url.TryDecodeFromChars(text, bytes, out var written) && written == Length
            ? new Secret(new Guid(bytes[..16], bigEndian: true), new Guid(bytes[16..32], bigEndian: true), bytes[32..].ToArray())
            : null;
    }

    /// <summary>True where the hash is this secret's; takes the same time either way.</summary>
    public bool Matches(byte[] hash) => CryptographicOperations.FixedTimeEquals(Hash, hash);
}
