using System.Security.Cryptography;
using System.Text;
using Latitude.Server.Storage;
using Latitude.Storage.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Latitude.Server.Accounts;

/// <summary>Codes to write down: each sets a new password once. 98 random bits each, so guessing is hopeless even without a lock.</summary>
internal sealed class RecoveryCodes(OpenStorage storage)
{
    private const int Count = 8;

    /// <summary>Without letters that look like digits.</summary>
    private const string Letters = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

    /// <summary>New codes in place of the old ones; they are shown once.</summary>
    public async Task<IReadOnlyList<string>> RenewAsync(Guid account, CancellationToken cancellationToken)
    {
        var codes = Enumerable.Range(0, Count).Select(_ => New()).ToArray();
        await using var tables = storage.NewContext();
        await using var transaction = await tables.Database.BeginTransactionAsync(cancellationToken);
        await tables.RecoveryCodes.Where(code => code.AccountId == account).ExecuteDeleteAsync(cancellationToken);
        tables.AddRange(codes.Select(code => new RecoveryCodeRow { AccountId = account, CodeHash = HashOf(code) }));
        await tables.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return codes;
    }

    /// <summary>Uses a code up; false where it is not one of this account's.</summary>
    public async Task<bool> TakeAsync(Guid account, string code, CancellationToken cancellationToken)
    {
        var hash = HashOf(code);
        await using var tables = storage.NewContext();
        return await tables.RecoveryCodes.Where(row => row.AccountId == account && row.CodeHash == hash).ExecuteDeleteAsync(cancellationToken) == 1;
    }

    private static string New()
    {
        var letters = RandomNumberGenerator.GetString(Letters, 20);
        return $"{letters[..5]}-{letters[5..10]}-{letters[10..15]}-{letters[15..]}";
    }

    private static byte[] HashOf(string code) => SHA256.HashData(Encoding.UTF8.GetBytes(code.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant()));
}
