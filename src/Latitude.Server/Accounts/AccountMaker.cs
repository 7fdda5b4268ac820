using Latitude.Server.Http;
using Latitude.Server.Storage;
using Latitude.Storage.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Latitude.Server.Accounts;

/// <summary>Makes accounts. The link is used up in the same transaction, so it makes one account or none.</summary>
internal sealed class AccountMaker(OpenStorage storage, TimeProvider time)
{
    /// <summary>Makes an account; the first one takes over what the one lifter of this machine has written before.</summary>
    /// <returns>The account, or why there is none.</returns>
    public async Task<(Guid Account, IResult? Refusal)> MakeAsync(string link, string name, string password, CancellationToken cancellationToken)
    {
        var hash = Tickets.HashOf(link);
        var now = time.GetUtcNow();
        var milliseconds = now.ToUnixTimeMilliseconds();
        var passwordHash = Passwords.Hash(password);
        var normalized = UserNames.Normalize(name);
        await using var tables = storage.NewContext();
        await using var transaction = await tables.Database.BeginTransactionAsync(cancellationToken);
        var purpose = await tables.Tickets.Where(row => row.SecretHash == hash && row.ExpiresAt > milliseconds).Select(row => row.Purpose).SingleOrDefaultAsync(cancellationToken);
        if (purpose is not (Tickets.SetUp or Tickets.Invitation)
            || await tables.Tickets.Where(row => row.SecretHash == hash).ExecuteDeleteAsync(cancellationToken) == 0)
        {
            return (default, Problems.Of(StatusCodes.Status403Forbidden, "invitation", "This link was used before, or it is too old. Ask for another one."));
        }

        if (await tables.Users.AnyAsync(row => row.NormalizedName == normalized, cancellationToken))
        {
            return (default, Problems.Of(StatusCodes.Status409Conflict, "name", "Somebody here has this name already. Choose another one."));
        }

        var isFirst = purpose == Tickets.SetUp;
        var takesOver = isFirst && await tables.Accounts.AnyAsync(row => row.AccountId == LocalOwner.Account, cancellationToken);
        var account = takesOver ? LocalOwner.Account : Guid.CreateVersion7(now);
        tables.Add(new UserRow { AccountId = account, Name = name, NormalizedName = normalized, PasswordHash = passwordHash, IsAdmin = isFirst, CreatedAt = milliseconds });
        await tables.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return (account, null);
    }
}
