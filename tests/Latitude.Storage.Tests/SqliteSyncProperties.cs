using Latitude.Storage.Sqlite;
using Latitude.Sync.Server;
using Latitude.Sync.Tests;

namespace Latitude.Storage.Tests;

public sealed class SqliteSyncProperties : SyncProperties, IAsyncLifetime
{
    private readonly TestFolder _folder = new();
    private readonly SharedTime _time = new();
    private SqliteDatabase? _database;

    protected override int Runs => 200;

    public async ValueTask InitializeAsync() => _database = await SqliteDatabase.OpenAsync(_folder.Path, _time, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _database!.DisposeAsync();
        var faults = await SqliteRepair.DiagnoseAsync(_folder.Path, TimeProvider.System, CancellationToken.None);
        _folder.Dispose();
        faults.ShouldBeEmpty();
    }

    protected override IChangeStore StoreAt(TimeProvider time)
    {
        _time.Current = time;
        return _database!.Store;
    }
}
