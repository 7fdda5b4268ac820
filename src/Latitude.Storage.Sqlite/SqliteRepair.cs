using System.Globalization;
using Latitude.Sync;
using Microsoft.Data.Sqlite;

namespace Latitude.Storage.Sqlite;

/// <summary>What an operator does with a database that nobody uses: look whether it is sound, put a backup in its place.</summary>
public static class SqliteRepair
{
    /// <summary>Looks at every page, row and log of a stopped server's database.</summary>
    /// <returns>What is wrong, as sentences without a full stop; empty for a sound database.</returns>
    /// <exception cref="StorageException">A server is using the folder.</exception>
    public static async Task<IReadOnlyList<string>> DiagnoseAsync(string folder, TimeProvider time, CancellationToken cancellationToken)
    {
        SqliteConnections.RequireVersion();
        await using var fileLock = await SqliteDatabase.LockAsync(folder, time, cancellationToken);
        var path = Path.Combine(folder, SqliteDatabase.FileName);
        if (!File.Exists(path))
        {
            return [$"There is no database in {folder}"];
        }

        var faults = SqliteInspection.Inspect(path).Faults;
        return faults.Count > 0 ? faults : LogFaults(path);
    }

    /// <summary>Puts a backup in the place of the database, which is kept under another name, and gives every account a new epoch.</summary>
    /// <param name="folder">The server's folder.</param>
    /// <param name="backup">The backup's file.</param>
    /// <param name="time">For the name of the old database.</param>
    /// <param name="cancellationToken">Gives up waiting for a server that uses the folder.</param>
    /// <returns>Where the old database is now; null where there was none.</returns>
    /// <exception cref="StorageException">The backup is damaged or a server is using the folder; nothing was changed.</exception>
    public static async Task<string?> RestoreAsync(string folder, string backup, TimeProvider time, CancellationToken cancellationToken)
    {
        SqliteConnections.RequireVersion();
        await using var fileLock = await SqliteDatabase.LockAsync(folder, time, cancellationToken);
        var path = Path.Combine(folder, SqliteDatabase.FileName);
        var incoming = path + ".incoming";
        File.Copy(backup, incoming, overwrite: true);
        if (SqliteInspection.Inspect(incoming).Faults is { Count: > 0 } faults)
        {
            File.Delete(incoming);
            throw new StorageException($"The backup {backup} is damaged ({faults[0]}). Nothing was changed. Take another one.");
        }

        using (var connection = SqliteConnections.Open(incoming, SqliteOpenMode.ReadWrite, pooling: false))
        {
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA synchronous=FULL; UPDATE accounts SET epoch = @epoch";
            command.Parameters.AddWithValue("@epoch", SqliteRows.Bytes(Guid.CreateVersion7(time.GetUtcNow())));
            command.ExecuteNonQuery();
        }

        string? old = null;
        if (File.Exists(path))
        {
            old = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"replaced-{time.GetUtcNow():yyyyMMdd'T'HHmmssfff'Z'}.db"));
            foreach (var suffix in new[] { "-wal", "-shm", "" })
            {
                if (File.Exists(path + suffix))
                {
                    File.Move(path + suffix, old + suffix);
                }
            }
        }

        File.Move(incoming, path);
        return old;
    }

    /// <summary>The logs must be without gaps and their records must be what follows from them.</summary>
    private static List<string> LogFaults(string path)
    {
        using var connection = SqliteConnections.OpenReader(path);
        var faults = new List<string>();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT account_id, sequence, check_value FROM accounts ORDER BY account_id";
        using var row = command.ExecuteReader();
        while (row.Read() && faults.Count < 20)
        {
            var account = SqliteRows.Id(row, 0);
            var replica = new Replica();
            var end = SyncCursor.Start;
            foreach (var (place, change) in ChangesOf(connection, account))
            {
                end = end.Next(change);
                if (end != place)
                {
                    faults.Add($"Account {account}: change {place.Sequence} does not follow from those before it");
                    break;
                }

                replica.Put(change);
            }

            if (end != new SyncCursor(row.GetInt64(1), (uint)row.GetInt64(2)))
            {
                faults.Add($"Account {account}: the log does not end where the account says");
            }
            else if (!RecordsAgree(connection, account, replica))
            {
                faults.Add($"Account {account}: the records are not what follows from the log");
            }
        }

        return faults;
    }

    private static IEnumerable<Latitude.Sync.Server.SequencedChange> ChangesOf(SqliteConnection connection, Guid account)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {SqliteRows.ChangeColumns} FROM changes WHERE account_id = @account ORDER BY sequence";
        command.Parameters.AddWithValue("@account", SqliteRows.Bytes(account));
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            yield return SqliteRows.Change(row);
        }
    }

    private static bool RecordsAgree(SqliteConnection connection, Guid account, Replica replica)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT record_id, winner_device, winner_counter, winner_order, is_deleted FROM records WHERE account_id = @account";
        command.Parameters.AddWithValue("@account", SqliteRows.Bytes(account));
        using var row = command.ExecuteReader();
        var count = 0;
        while (row.Read())
        {
            count++;
            var winner = new RecordHead(new ChangeId(SqliteRows.Id(row, 1), row.GetInt64(2)), new HybridTimestamp(row.GetInt64(3)), row.GetInt64(4) != 0);
            if (replica.StateOf(SqliteRows.Id(row, 0)).Winner != winner)
            {
                return false;
            }
        }

        return count == replica.RecordIds.Count;
    }
}
