using Latitude.Storage.Postgres;
using Latitude.Sync.Server;
using Latitude.Sync.Tests;

namespace Latitude.Storage.Tests;

public sealed class PostgresSyncProperties(PostgresServer server) : SyncProperties, IClassFixture<PostgresServer>, IAsyncLifetime
{
    private readonly SharedTime _time = new();
    private PostgresDatabase? _database;

    protected override int Runs => 200;

    public async ValueTask InitializeAsync() => _database = await PostgresDatabase.OpenAsync(server.Connection, _time, TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => _database!.DisposeAsync();

    protected override IChangeStore StoreAt(TimeProvider time)
    {
        _time.Current = time;
        return _database!.Store;
    }
}
