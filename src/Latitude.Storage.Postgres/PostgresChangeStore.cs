using Latitude.Sync;
using Latitude.Sync.Server;
using Npgsql;

namespace Latitude.Storage.Postgres;

/// <summary>
/// Changes in PostgreSQL. The account's row is locked while its log grows, so its numbers are given in the order in which they become
/// visible; different accounts do not wait for each other. Three trips a request: read under the lock, write, commit.
/// </summary>
public sealed class PostgresChangeStore(NpgsqlDataSource source, TimeProvider time) : IChangeStore
{
    /// <inheritdoc/>
    public async ValueTask<SyncResponse> SyncAsync(Guid account, SyncRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await StoreAsync(account, request, cancellationToken);
        }
        catch (NpgsqlException exception)
        {
            throw new StorageException($"Nothing was stored ({exception.Message.TrimEnd('.')}). Devices keep what they have.", exception);
        }
    }

    private async Task<SyncResponse> StoreAsync(Guid account, SyncRequest request, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var snapshot = await PostgresStatements.SnapshotAsync(connection, account, request, time, cancellationToken);
        var clear = SyncPlanner.Disambiguate(request, snapshot.Existing);
        if (!ReferenceEquals(clear, request))
        {
            snapshot = await PostgresStatements.SnapshotAsync(connection, account, clear, time, cancellationToken);
        }

        var plan = SyncPlanner.Plan(snapshot, clear, request, time.GetUtcNow());
        if (plan.Appended.Count > 0 || plan.Epoch != snapshot.Epoch)
        {
            await PostgresStatements.WriteAsync(connection, account, plan, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        if (plan.IsReadToEnd)
        {
            return SyncPlanner.Answer(account, plan, [], hasMore: false);
        }

        var read = await PostgresStatements.ReadAsync(connection, account, plan.ReadFrom.Sequence, cancellationToken);
        return SyncPlanner.Answer(account, plan, read, read.Count > 0 && read[^1].Place.Sequence < plan.End.Sequence);
    }
}
