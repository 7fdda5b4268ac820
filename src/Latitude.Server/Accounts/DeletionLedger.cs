using System.Globalization;
using System.Text;
using Latitude.Server.Storage;
using Microsoft.EntityFrameworkCore;

namespace Latitude.Server.Accounts;

/// <summary>
/// Which accounts were deleted, in a file of its own that no backup holds: a line each, written before the account goes. It is played again
/// whenever the server starts, so an account does not come back with a restored backup. Ids are never given twice.
/// </summary>
internal sealed class DeletionLedger(OpenStorage storage)
{
    private readonly Lock _one = new();

    /// <summary>Deletes all that is held of an account.</summary>
    public async Task DeleteAsync(Guid account, CancellationToken cancellationToken)
    {
        lock (_one)
        {
            using var file = new FileStream(storage.Settings.Ledger!, FileMode.Append, FileAccess.Write, FileShare.Read);
            file.Write(Encoding.ASCII.GetBytes(account.ToString("D", CultureInfo.InvariantCulture) + "\n"));
            file.Flush(flushToDisk: true);
        }

        await EraseAsync(account, cancellationToken);
    }

    /// <summary>Deletes once more whatever was deleted before.</summary>
    public async Task ReplayAsync(CancellationToken cancellationToken)
    {
        foreach (var account in await ReadAsync(cancellationToken))
        {
            await EraseAsync(account, cancellationToken);
        }
    }

    /// <summary>The accounts that were deleted.</summary>
    public async Task<IReadOnlyList<Guid>> ReadAsync(CancellationToken cancellationToken)
    {
        var deleted = new List<Guid>();
        if (storage.Settings.Ledger is { } path && File.Exists(path))
        {
            foreach (var line in await File.ReadAllLinesAsync(path, cancellationToken))
            {
                // A line that a power cut has torn names no account, and its account was not deleted.
                if (Guid.TryParseExact(line, "D", out var account))
                {
                    deleted.Add(account);
                }
            }
        }

        return deleted;
    }

    private async Task EraseAsync(Guid account, CancellationToken cancellationToken)
    {
        await using var tables = storage.NewContext();
        await using var transaction = await tables.Database.BeginTransactionAsync(cancellationToken);
        await tables.Users.Where(row => row.AccountId == account).ExecuteDeleteAsync(cancellationToken);
        await tables.Accounts.Where(row => row.AccountId == account).ExecuteDeleteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
