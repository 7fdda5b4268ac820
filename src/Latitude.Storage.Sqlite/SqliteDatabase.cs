using Latitude.Sync.Server;
using Microsoft.EntityFrameworkCore;

namespace Latitude.Storage.Sqlite;

/// <summary>One folder with one database, held by one process.</summary>
public sealed class SqliteDatabase : IAsyncDisposable
{
    /// <summary>The database's file in its folder.</summary>
    public const string FileName = "latitude.db";

    private static readonly TimeSpan LockDeadline = TimeSpan.FromSeconds(10);

    private readonly FileStream _lock;
    private readonly SqliteChangeStore _store;

    private SqliteDatabase(string folder, FileStream fileLock, TimeProvider time)
    {
        Folder = folder;
        _lock = fileLock;
        _store = new SqliteChangeStore(Path.Combine(folder, FileName), time);
        Backups = new SqliteBackups(folder, time);
    }

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>The changes.</summary>
    public IChangeStore Store => _store;

    /// <summary>Makes backups while the database is in use.</summary>
    public SqliteBackups Backups { get; }

    /// <summary>A new unit of work over the tables, for what is asked rarely. The caller disposes of it.</summary>
    public LatitudeContext NewContext() => SqliteContextFactory.Create(new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder { DataSource = Path.Combine(Folder, FileName) }.ToString());

    /// <summary>Why nothing is written any more; null while all is well.</summary>
    public string? Broken => _store.Broken;

    /// <summary>
    /// Opens the database, makes it where it is missing, and brings it up to date after a backup. Waits ten seconds at most for another
    /// process to leave.
    /// </summary>
    /// <exception cref="StorageException">Another process holds it, it is damaged, or it was written by a newer program.</exception>
    public static async Task<SqliteDatabase> OpenAsync(string folder, TimeProvider time, CancellationToken cancellationToken)
    {
        SqliteConnections.RequireVersion();
        var fileLock = await LockAsync(folder, time, cancellationToken);
        try
        {
            await MigrateAsync(folder, time, cancellationToken);
            return new SqliteDatabase(folder, fileLock, time);
        }
        catch (Exception exception)
        {
            await fileLock.DisposeAsync();
            if (exception is Microsoft.Data.Sqlite.SqliteException damaged)
            {
                throw new StorageException($"The database in {folder} cannot be opened ({damaged.Message.TrimEnd('.')}). Run: latitude-server doctor, then: latitude-server restore", damaged);
            }

            throw;
        }
    }

    /// <summary>Writes what is waiting, empties the write-ahead log, and lets the folder go.</summary>
    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (_store.Broken is null)
        {
            using var connection = SqliteConnections.OpenWriter(Path.Combine(Folder, FileName));
            SqliteConnections.Run(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        }

        await _lock.DisposeAsync();
    }

    /// <summary>The operating system lets the lock go when the process ends, however it ends.</summary>
    internal static async Task<FileStream> LockAsync(string folder, TimeProvider time, CancellationToken cancellationToken)
    {
        PrivateFolder.Create(folder);
        var start = time.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(Path.Combine(folder, "latitude.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException exception)
            {
                if (time.GetElapsedTime(start) > LockDeadline)
                {
                    throw new StorageException($"Another Latitude server uses the folder {folder}. Stop it first, or choose another folder.", exception);
                }
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100), time, cancellationToken);
        }
    }

    private static async Task MigrateAsync(string folder, TimeProvider time, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, FileName);
        var isNew = !File.Exists(path);
        await using var context = SqliteContextFactory.Create($"Data Source={path};Pooling=False");
        var known = context.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        var applied = (await context.Database.GetAppliedMigrationsAsync(cancellationToken)).ToArray();
        if (applied.FirstOrDefault(migration => !known.Contains(migration)) is { } newer)
        {
            throw new StorageException($"The database in {folder} was written by a newer version of Latitude ({newer}). Install that version again, or restore the backup made before it.");
        }

        // Nothing pending: the migrator is not asked at all. Its lock is a row that a crash leaves behind for ever.
        if (applied.Length == known.Count)
        {
            return;
        }

        if (!isNew && applied.Length > 0)
        {
            await new SqliteBackups(folder, time).TakeAsync(cancellationToken);
            await context.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
        }

        using var writer = SqliteConnections.OpenWriter(path);
        await context.Database.MigrateAsync(cancellationToken);
    }
}
