using Latitude.Server.Operations;
using Latitude.Storage;
using Latitude.Storage.Postgres;
using Latitude.Storage.Sqlite;
using Latitude.Sync.Server;

namespace Latitude.Server.Storage;

/// <summary>The database of a running server, of either kind.</summary>
internal sealed class OpenStorage : IAsyncDisposable
{
    private readonly SqliteDatabase? _sqlite;
    private readonly PostgresDatabase? _postgres;

    private OpenStorage(ServerSettings settings, SqliteDatabase? sqlite, PostgresDatabase? postgres)
    {
        Settings = settings;
        _sqlite = sqlite;
        _postgres = postgres;
    }

    /// <summary>What the operator has set.</summary>
    public ServerSettings Settings { get; }

    /// <summary>The changes.</summary>
    public IChangeStore Changes => _sqlite?.Store ?? _postgres!.Store;

    /// <summary>A new unit of work over the tables. The caller disposes of it.</summary>
    public LatitudeContext NewContext() => _sqlite?.NewContext() ?? _postgres!.NewContext();

    /// <summary>Backups of the embedded database; null for PostgreSQL, whose own tools make them.</summary>
    public SqliteBackups? Backups => _sqlite?.Backups;

    /// <summary>Opens what the settings name; null where they name none: then the server only serves the app.</summary>
    public static async Task<OpenStorage?> OpenAsync(ServerSettings settings, TimeProvider time)
    {
        return settings switch
        {
            { Data: { } folder } => new OpenStorage(settings, await SqliteDatabase.OpenAsync(folder, time, CancellationToken.None), null),
            { Postgres: { } connection } => new OpenStorage(settings, null, await PostgresDatabase.OpenAsync(connection, time, CancellationToken.None)),
            _ => null,
        };
    }

    /// <summary>Why lifters cannot be served; null while they can.</summary>
    public async Task<string?> FaultAsync(CancellationToken cancellationToken) =>
        _sqlite is not null ? _sqlite.Broken : await _postgres!.AnswersAsync(cancellationToken) ? null : "PostgreSQL does not answer.";

    /// <summary>Writes what is waiting and closes.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_sqlite is not null)
        {
            await _sqlite.DisposeAsync();
        }

        if (_postgres is not null)
        {
            await _postgres.DisposeAsync();
        }
    }
}
