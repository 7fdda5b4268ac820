using Latitude.Storage.Sqlite;
using Latitude.Sync;
using Latitude.Sync.Client;
using Latitude.Sync.Records;
using Latitude.Sync.Server;
using Microsoft.Data.Sqlite;

namespace Latitude.Storage.Tests;

public sealed class SqliteDatabaseTests : IDisposable
{
    private static readonly Guid Account = Guid.CreateVersion7();
    private readonly TestFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Requests_sent_at_once_are_all_stored_and_each_account_is_numbered_without_gaps()
    {
        await using (var database = await OpenAsync())
        {
            var accounts = Enumerable.Range(0, 20).Select(_ => Guid.CreateVersion7()).ToArray();
            await Task.WhenAll(Enumerable.Range(0, 400).Select(i => PushAsync(database.Store, accounts[i % 20], 5)));
            foreach (var account in accounts)
            {
                (await ReadAsync(database.Store, account)).Count.ShouldBe(100);
            }
        }

        (await SqliteRepair.DiagnoseAsync(_folder.Path, TimeProvider.System, Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_accounts_in_one_transaction_never_mix()
    {
        await using var database = await OpenAsync();
        var (one, two) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var sent = Request(3);
        await Task.WhenAll(database.Store.SyncAsync(one, sent, Token).AsTask(), PushAsync(database.Store, two, 4));
        (await ReadAsync(database.Store, one)).Select(change => change.Id).ShouldBe(sent.Changes.Select(change => change.Id));
        (await ReadAsync(database.Store, two)).Count.ShouldBe(4);
    }

    [Fact]
    public async Task A_backup_taken_while_lifters_write_verifies_and_restores()
    {
        BackupReceipt receipt;
        await using (var database = await OpenAsync())
        {
            await PushAsync(database.Store, Account, 50);
            using var stop = new CancellationTokenSource();
            var writing = WriteUntilAsync(database.Store, stop.Token);
            receipt = await database.Backups.TakeAsync(Token);
            await stop.CancelAsync();
            await writing;
            database.Backups.LastVerified.ShouldBe(receipt);
        }

        SqliteInspection.Inspect(receipt.Path).ShouldBe(new SqliteInspection(SqliteInspection.Inspect(receipt.Path).Faults, receipt.Rows, receipt.Hash));
        await SqliteRepair.RestoreAsync(_folder.Path, receipt.Path, TimeProvider.System, Token);
        await using var restored = await OpenAsync();
        (await ReadAsync(restored.Store, Account)).Count.ShouldBeGreaterThanOrEqualTo(50);
    }

    [Fact]
    public async Task After_a_restore_a_phone_sends_again_what_the_server_lost()
    {
        var phone = await SyncClient.OpenAsync(new MemoryLocalStore(), TimeProvider.System);
        string backup;
        await using (var database = await OpenAsync())
        {
            await phone.WriteAsync(RecordKinds.Set, Guid.CreateVersion7(), "{\"n\":1}");
            await ExchangeAsync(phone, database.Store);
            backup = (await database.Backups.TakeAsync(Token)).Path;
            await phone.WriteAsync(RecordKinds.Set, Guid.CreateVersion7(), "{\"n\":2}");
            await ExchangeAsync(phone, database.Store);
        }

        var old = await SqliteRepair.RestoreAsync(_folder.Path, backup, TimeProvider.System, Token);
        File.Exists(old).ShouldBeTrue();
        await using var restored = await OpenAsync();
        (await ReadAsync(restored.Store, Account)).Count.ShouldBe(1);
        await ExchangeAsync(phone, restored.Store);
        await ExchangeAsync(phone, restored.Store);
        (await ReadAsync(restored.Store, Account)).Select(change => change.Payload).ShouldBe(["{\"n\":1}", "{\"n\":2}"]);
    }

    [Fact]
    public async Task A_damaged_backup_is_refused_and_the_database_stays()
    {
        string backup;
        await using (var database = await OpenAsync())
        {
            await PushAsync(database.Store, Account, 200);
            backup = (await database.Backups.TakeAsync(Token)).Path;
        }

        Flip(backup);
        (await Should.ThrowAsync<StorageException>(() => SqliteRepair.RestoreAsync(_folder.Path, backup, TimeProvider.System, Token))).Message.ShouldContain("is damaged");
        (await SqliteRepair.DiagnoseAsync(_folder.Path, TimeProvider.System, Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Flipped_pages_are_found_writes_are_refused_and_the_way_out_is_told()
    {
        await using (var database = await OpenAsync())
        {
            await PushAsync(database.Store, Account, 500);
        }

        Flip(Path.Combine(_folder.Path, SqliteDatabase.FileName), fromMiddle: true);
        (await SqliteRepair.DiagnoseAsync(_folder.Path, TimeProvider.System, Token)).ShouldNotBeEmpty();
        await using var damaged = await OpenAsync();
        (await Should.ThrowAsync<StorageException>(() => PushAsync(damaged.Store, Account, 500))).Message.ShouldContain("latitude-server restore");
        damaged.Broken.ShouldNotBeNull();
        await Should.ThrowAsync<StorageException>(() => PushAsync(damaged.Store, Guid.CreateVersion7(), 1));
    }

    [Fact]
    public async Task A_database_whose_every_page_is_damaged_is_not_opened_and_the_way_out_is_told()
    {
        await (await OpenAsync()).DisposeAsync();
        Flip(Path.Combine(_folder.Path, SqliteDatabase.FileName));
        (await Should.ThrowAsync<StorageException>(OpenAsync)).Message.ShouldContain("latitude-server restore");
    }

    [Fact]
    public async Task A_full_disk_is_told_stores_nothing_and_is_over_when_there_is_room()
    {
        await using var database = await OpenAsync();
        await PushAsync(database.Store, Account, 5);
        Run("CREATE TRIGGER full BEFORE INSERT ON changes BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END");
        (await Should.ThrowAsync<StorageException>(() => PushAsync(database.Store, Account, 5))).Message.ShouldContain("Nothing was stored");
        database.Broken.ShouldBeNull();
        Run("DROP TRIGGER full");
        await PushAsync(database.Store, Account, 5);
        (await ReadAsync(database.Store, Account)).Count.ShouldBe(10);
    }

    [Fact]
    public async Task Other_users_of_the_machine_may_not_enter_the_folders_that_it_makes()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows gives a new folder the rights of the one it lies in.");
            return;
        }

        var folder = Path.Combine(_folder.Path, "data");
        await using var database = await SqliteDatabase.OpenAsync(folder, TimeProvider.System, Token);
        await database.Backups.TakeAsync(Token);
        foreach (var made in new[] { folder, database.Backups.Folder })
        {
            File.GetUnixFileMode(made).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public async Task A_second_server_on_the_same_folder_is_refused()
    {
        await using var database = await OpenAsync();
        (await Should.ThrowAsync<StorageException>(OpenAsync)).Message.ShouldContain("Another Latitude server");
    }

    [Fact]
    public async Task A_lock_row_left_by_a_crash_does_not_hang_the_start()
    {
        await (await OpenAsync()).DisposeAsync();
        Run("CREATE TABLE IF NOT EXISTS \"__EFMigrationsLock\" (Id INTEGER PRIMARY KEY, Timestamp TEXT NOT NULL); INSERT OR REPLACE INTO \"__EFMigrationsLock\" VALUES (1, '2026-01-01')");
        await using var database = await OpenAsync().WaitAsync(TimeSpan.FromSeconds(30), Token);
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused_and_left_alone()
    {
        await (await OpenAsync()).DisposeAsync();
        Run("INSERT INTO \"__EFMigrationsHistory\" VALUES ('20990101000000_Future', '99.0')");
        (await Should.ThrowAsync<StorageException>(OpenAsync)).Message.ShouldContain("newer version");
    }

    private Task<SqliteDatabase> OpenAsync() => SqliteDatabase.OpenAsync(_folder.Path, TimeProvider.System, Token);

    private void Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder.Path, SqliteDatabase.FileName)};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // A test's own words.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    /// <summary>Damages every page but the first, or every page of the second half, as a dying disk might.</summary>
    private static void Flip(string path, bool fromMiddle = false)
    {
        const int PageBytes = 4_096;
        var bytes = File.ReadAllBytes(path);
        for (var i = fromMiddle ? bytes.Length / 2 : PageBytes; i < bytes.Length; i += 64)
        {
            bytes[i] ^= 0xff;
        }

        File.WriteAllBytes(path, bytes);
    }

    private static SyncRequest Request(int count)
    {
        var device = Guid.CreateVersion7();
        return new SyncRequest
        {
            Device = device,
            Changes =
            [
                .. Enumerable.Range(1, count).Select(i => new Change
                {
                    Id = new ChangeId(device, i),
                    Kind = RecordKinds.Set,
                    RecordId = Guid.CreateVersion7(),
                    Payload = "{\"reps\":5,\"load\":100,\"unit\":\"kg\"}",
                    Stamp = HybridTimestamp.At(TimeProvider.System.GetUtcNow()),
                    Bases = [],
                }),
            ],
        };
    }

    private static async Task PushAsync(IChangeStore store, Guid account, int count)
    {
        var request = Request(count);
        (await store.SyncAsync(account, request, Token)).Acks.Count.ShouldBe(count);
    }

    private static async Task WriteUntilAsync(IChangeStore store, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            await PushAsync(store, Account, 5);
        }
    }

    private static async Task ExchangeAsync(SyncClient phone, IChangeStore store)
    {
        var request = await phone.NextRequestAsync();
        await phone.ApplyAsync(request, await store.SyncAsync(Account, request, Token));
    }

    private static async Task<IReadOnlyList<Change>> ReadAsync(IChangeStore store, Guid account) =>
        (await store.SyncAsync(account, new SyncRequest { Device = Guid.CreateVersion7(), Changes = [] }, Token)).Changes;
}
