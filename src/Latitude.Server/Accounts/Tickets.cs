using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Latitude.Server.Storage;
using Latitude.Storage.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Latitude.Server.Accounts;

/// <summary>Gives out what may be done once, and takes it back when it is done.</summary>
internal sealed class Tickets(OpenStorage storage, TimeProvider time)
{
    /// <summary>Makes the server's first account.</summary>
    public const string SetUp = "set-up";

    /// <summary>Makes one account.</summary>
    public const string Invitation = "invitation";

    /// <summary>A new passkey is being made.</summary>
    public const string NewPasskey = "new-passkey";

    /// <summary>A passkey is being asked for.</summary>
    public const string Passkey = "passkey";

    /// <summary>A new ticket; its secret is known to its holder only.</summary>
    public async Task<string> GiveAsync(string purpose, Guid? account, string? state, TimeSpan life, CancellationToken cancellationToken)
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
            State = state,
            CreatedAt = now.ToUnixTimeMilliseconds(),
            ExpiresAt = (now + life).ToUnixTimeMilliseconds(),
        });
        await tables.SaveChangesAsync(cancellationToken);
        return secret;
    }

    /// <summary>The ticket while it may be used; null for any other.</summary>
    public async Task<TicketRow?> FindAsync(string secret, CancellationToken cancellationToken)
    {
        var hash = HashOf(secret);
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        await using var tables = storage.NewContext();
        return await tables.Tickets.AsNoTracking().SingleOrDefaultAsync(ticket => ticket.SecretHash == hash && ticket.ExpiresAt > now, cancellationToken);
    }

    /// <summary>Uses a ticket up. Of two who try at once, one gets it.</summary>
    public async Task<TicketRow?> TakeAsync(string secret, string purpose, CancellationToken cancellationToken)
    {
        if (await FindAsync(secret, cancellationToken) is not { } ticket || ticket.Purpose != purpose)
        {
            return null;
        }

        await using var tables = storage.NewContext();
        return await tables.Tickets.Where(row => row.SecretHash == ticket.SecretHash).ExecuteDeleteAsync(cancellationToken) == 1 ? ticket : null;
    }

    /// <summary>The hash that a ticket is stored under.</summary>
    public static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
