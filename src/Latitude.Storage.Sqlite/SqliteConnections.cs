using Microsoft.Data.Sqlite;

namespace Latitude.Storage.Sqlite;

/// <summary>Opens connections with the settings that the promises rest on.</summary>
internal static class SqliteConnections
{
    /// <summary>Older ones have a bug of the write-ahead log that can corrupt a database when a checkpoint meets a writer.</summary>
    private static readonly Version Least = new(3, 51, 3);

    static SqliteConnections() => SQLitePCL.Batteries_V2.Init();

    /// <summary>Refuses to run on a SQLite that loses data.</summary>
    public static void RequireVersion()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        if (Version.Parse(connection.ServerVersion) is var version && version < Least)
        {
            throw new StorageException($"SQLite {version} is too old: {Least} or newer is needed. The program's own files bring it; are they complete?");
        }
    }

    /// <summary>A connection that writes: nothing counts as written before it is on the disk.</summary>
    public static SqliteConnection OpenWriter(string path)
    {
        var connection = Open(path, SqliteOpenMode.ReadWriteCreate, pooling: false);
        // FULL: with NORMAL a power cut takes back what was acknowledged. Checkpoints are made apart, so that no writer waits for one.
        Run(connection, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA wal_autocheckpoint=0; PRAGMA cache_size=-65536; PRAGMA cell_size_check=ON;");
        return connection;
    }

    /// <summary>A connection that reads, next to the writer.</summary>
    public static SqliteConnection OpenReader(string path)
    {
        var connection = Open(path, SqliteOpenMode.ReadWrite, pooling: true);
        Run(connection, "PRAGMA query_only=ON; PRAGMA cell_size_check=ON;");
        return connection;
    }

    public static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public static SqliteConnection Open(string path, SqliteOpenMode mode, bool pooling)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = pooling, DefaultTimeout = 30 }.ToString());
        connection.Open();
        return connection;
    }
}
