using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Latitude.Server.Storage;
using Latitude.Storage.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Latitude.Server.Accounts;

/// <summary>Gives out what may be done once; <see cref="AccountMaker"/> takes it back.</summary>
internal sealed class Tickets(OpenStorage storage, TimeProvider time)
{
    /// <summary>Makes the server's first account.</summary>
    public const string SetUp = "set-up";

    /// <summary>Makes one account.</summary>
    public const string Invitation = "invitation";

    /// <summary>A new ticket; its secret is known to its holder only.</summary>
    public async Task<string> GiveAsync(string purpose, Guid? account, TimeSpan life, CancellationToken cancellationToken)
    {
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var now = time.GetUtcNow();
        await using var tables = storage.NewContext();
        await tables.Tickets.Where(ticket => ticket.ExpiresAt <= now.ToUnixTimeMilliseconds()).ExecuteDeleteAsync(cancellationToken);
        tables.Add(new TicketRow
        {
            SecretHash = HashOf(secret),
            Purpose = purpose,
            AccountId = account,
            CreatedAt = now.ToUnixTimeMilliseconds(),
            ExpiresAt = (now + life).ToUnixTimeMilliseconds(),
        });
        await tables.SaveChangesAsync(cancellationToken);
        return secret;
    }

    /// <summary>The hash that a ticket is stored under.</summary>
    public static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
