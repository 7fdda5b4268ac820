using Latitude.Sync.Server;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Latitude.Storage.Postgres;

/// <summary>A PostgreSQL database for many servers and lifters. Its backups are PostgreSQL's own.</summary>
public sealed class PostgresDatabase : IAsyncDisposable
{
    private readonly NpgsqlDataSource _source;

    private PostgresDatabase(NpgsqlDataSource source, TimeProvider time)
    {
        _source = source;
        Store = new PostgresChangeStore(source, time);
    }

    /// <summary>The changes.</summary>
    public IChangeStore Store { get; }

    /// <summary>A new unit of work over the tables, for what is asked rarely. The caller disposes of it.</summary>
    public LatitudeContext NewContext() => new PostgresContext(new DbContextOptionsBuilder<PostgresContext>().UseNpgsql(_source).Options);

    /// <summary>Connects and brings the database up to date.</summary>
    /// <exception cref="StorageException">It cannot be reached, or was written by a newer program.</exception>
    public static async Task<PostgresDatabase> OpenAsync(string connection, TimeProvider time, CancellationToken cancellationToken)
    {
        await using var context = PostgresContextFactory.Create(connection);
        try
        {
            var known = context.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
            var applied = (await context.Database.GetAppliedMigrationsAsync(cancellationToken)).ToArray();
            if (applied.FirstOrDefault(migration => !known.Contains(migration)) is { } newer)
            {
                throw new StorageException($"The database was written by a newer version of Latitude ({newer}). Install that version again.");
            }

            if (applied.Length < known.Count)
            {
                await context.Database.MigrateAsync(cancellationToken);
            }
        }
        catch (NpgsqlException exception)
        {
            throw new StorageException($"PostgreSQL cannot be used ({exception.Message.TrimEnd('.')}). Look at the connection string and whether the server runs.", exception);
        }

        var builder = new NpgsqlDataSourceBuilder(connection);
        builder.ConnectionStringBuilder.MaxAutoPrepare = 20;
        builder.ConnectionStringBuilder.AutoPrepareMinUsages = 2;
        return new PostgresDatabase(builder.Build(), time);
    }

    /// <summary>Gives every account a new epoch, after PostgreSQL was put back to an older state.</summary>
    public async Task StartNewEpochAsync(TimeProvider time, CancellationToken cancellationToken)
    {
        await using var command = _source.CreateCommand("UPDATE accounts SET epoch = $1");
        command.Parameters.Add(new NpgsqlParameter { Value = Guid.CreateVersion7(time.GetUtcNow()) });
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>True where the database answers.</summary>
    public async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var command = _source.CreateCommand("SELECT 1");
            await command.ExecuteScalarAsync(cancellationToken);
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    /// <summary>Closes the connections.</summary>
    public ValueTask DisposeAsync() => _source.DisposeAsync();
}
