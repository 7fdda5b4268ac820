using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Latitude.Storage.Sqlite;

/// <summary>Backups of a database in use, each verified by opening it and comparing every row.</summary>
public sealed class SqliteBackups(string folder, TimeProvider time)
{
    private readonly Lock _one = new();
    private BackupReceipt? _last;

    /// <summary>The folder that the backups lie in.</summary>
    public string Folder { get; } = Path.Combine(folder, "backups");

    /// <summary>The last one verified by this process; null for none.</summary>
    public BackupReceipt? LastVerified => _last;

    /// <summary>The backups, newest first.</summary>
    public IReadOnlyList<string> All() =>
        Directory.Exists(Folder) ? [.. Directory.EnumerateFiles(Folder, "latitude-*.db").OrderDescending(StringComparer.Ordinal)] : [];

    /// <summary>The newest backup's file; null where there is none.</summary>
    public string? Newest => All() is { Count: > 0 } all ? all[0] : null;

    /// <summary>Takes a backup and verifies it; one that does not verify is not kept.</summary>
    /// <exception cref="StorageException">The database or its copy is damaged, or there is no room.</exception>
    public async Task<BackupReceipt> TakeAsync(CancellationToken cancellationToken)
    {
        try
        {
            return _last = await Task.Run(TakeAlone, cancellationToken);
        }
        catch (SqliteException exception)
        {
            throw new StorageException($"No backup could be made: {exception.Message.TrimEnd('.')}.", exception);
        }
    }

    /// <summary>Removes all but the newest backups.</summary>
    public void KeepNewest(int count)
    {
        foreach (var old in All().Skip(count))
        {
            File.Delete(old);
        }
    }

    private BackupReceipt TakeAlone()
    {
        lock (_one)
        {
            return Take();
        }
    }

    private BackupReceipt Take()
    {
        PrivateFolder.Create(Folder);
        var now = time.GetUtcNow();
        var name = string.Create(CultureInfo.InvariantCulture, $"latitude-{now:yyyyMMdd'T'HHmmssfff'Z'}.db");
        var path = Path.Combine(Folder, name);
        var partial = path + ".partial";
        File.Delete(partial);
        try
        {
            var original = Copy(partial);
            var copy = SqliteInspection.Inspect(partial);
            if (copy.Faults.Count > 0 || copy.Hash != original.Hash)
            {
                throw new StorageException($"The backup does not verify: {(copy.Faults.Count > 0 ? copy.Faults[0] : "its rows are not those of the database")}.");
            }

            using (var file = new FileStream(partial, FileMode.Open, FileAccess.ReadWrite))
            {
                file.Flush(flushToDisk: true);
            }

            File.Move(partial, path);
            return new BackupReceipt(path, now, copy.Rows, copy.Hash);
        }
        finally
        {
            foreach (var left in new[] { partial, partial + "-wal", partial + "-shm", partial + "-journal" })
            {
                File.Delete(left);
            }
        }
    }

    /// <summary>Copies and hashes within one read transaction: both see the same moment, while the writer goes on.</summary>
    private SqliteInspection Copy(string target)
    {
        using var source = SqliteConnections.Open(Path.Combine(folder, SqliteDatabase.FileName), SqliteOpenMode.ReadWrite, pooling: false);
        SqliteConnections.Run(source, "PRAGMA query_only=ON; BEGIN");
        var inspection = SqliteInspection.HashOf(source);
        using (var copy = SqliteConnections.Open(target, SqliteOpenMode.ReadWriteCreate, pooling: false))
        {
            source.BackupDatabase(copy);
            SqliteConnections.Run(copy, "PRAGMA journal_mode=DELETE");
        }

        SqliteConnections.Run(source, "COMMIT");
        return inspection;
    }
}
