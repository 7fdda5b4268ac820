using Microsoft.Data.Sqlite;

namespace Latitude.Storage.Sqlite;

/// <summary>Copies the write-ahead log into the database beside the writer, so that no lifter waits for it.</summary>
internal sealed class SqliteCheckpoints(string path, long fromBytes) : IAsyncDisposable
{
    private readonly FileInfo _log = new(path + "-wal");
    private Task _running = Task.CompletedTask;
    private long _lastLength;

    /// <summary>Called by the writer between two transactions.</summary>
    /// <param name="writer">The writer's connection.</param>
    /// <param name="mostBytes">A log longer than this is emptied at once, by the writer.</param>
    public void Look(SqliteConnection writer, long mostBytes)
    {
        _log.Refresh();
        var length = _log.Exists ? _log.Length : 0;
        if (length > mostBytes)
        {
            SqliteConnections.Run(writer, "PRAGMA wal_checkpoint(TRUNCATE)");
            _lastLength = 0;
        }
        else if (length - _lastLength > fromBytes && _running.IsCompleted)
        {
            _lastLength = length;
            _running = Task.Run(Checkpoint);
        }
    }

    public async ValueTask DisposeAsync() => await _running;

    private void Checkpoint()
    {
        try
        {
            using var connection = SqliteConnections.Open(path, SqliteOpenMode.ReadWrite, pooling: false);
            SqliteConnections.Run(connection, "PRAGMA synchronous=FULL; PRAGMA wal_checkpoint(PASSIVE)");
        }
        catch (SqliteException)
        {
            // The writer meets the same fault and says so.
        }
    }
}
