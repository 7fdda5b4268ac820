using Latitude.Sync.Client;
using Latitude.Sync.Records;
using Latitude.Sync.Server;
using Latitude.Sync.Tests.Model;

namespace Latitude.Sync.Tests;

public class SyncClientTests
{
    private static readonly Guid Account = Guid.CreateVersion7();
    private static readonly Guid Record = Guid.CreateVersion7();
    private readonly MemoryChangeStore _server = new(TimeProvider.System);

    [Fact]
    public async Task An_answer_for_another_account_changes_nothing()
    {
        var store = new MemoryLocalStore();
        var client = await SyncClient.OpenAsync(store, TimeProvider.System);
        await SyncAsync(client, Account);
        await client.WriteAsync(RecordKinds.Set, Record, "{}");
        var request = await client.NextRequestAsync();

        (await client.ApplyAsync(request, await _server.SyncAsync(Guid.CreateVersion7(), request, TestContext.Current.CancellationToken))).ShouldBeFalse();

        store.Outbox.Count.ShouldBe(1);
        client.State.Account.ShouldBe(Account);
    }

    [Fact]
    public async Task A_kind_that_nobody_knows_is_passed_on_letter_for_letter()
    {
        var writer = await SyncClient.OpenAsync(new MemoryLocalStore(), TimeProvider.System);
        await writer.WriteAsync("moon_phase", Record, """{ "full" : true }""", schemaVersion: 9);
        await SyncAsync(writer, Account);
        var disk = new MemoryLocalStore();
        await SyncAsync(await SyncClient.OpenAsync(disk, TimeProvider.System), Account);

        var change = disk.Replica.Current(Record)!;
        (change.Kind, change.Payload, change.SchemaVersion).ShouldBe(("moon_phase", """{ "full" : true }""", 9));
    }

    [Fact]
    public async Task The_loser_of_a_concurrent_edit_can_be_chosen_and_the_conflict_is_over_everywhere()
    {
        var (one, two) = (new MemoryLocalStore(), new MemoryLocalStore());
        var first = await SyncClient.OpenAsync(one, new WorldTime(TimeSpan.Zero));
        var second = await SyncClient.OpenAsync(two, new WorldTime(TimeSpan.FromMinutes(1), new WorldTime(TimeSpan.Zero)));
        await first.WriteAsync(RecordKinds.Set, Record, """{"reps":5}""");
        await second.WriteAsync(RecordKinds.Set, Record, """{"reps":6}""");
        await SyncAsync(first, Account);
        await SyncAsync(second, Account);
        await SyncAsync(first, Account);
        one.Replica.Current(Record)!.Payload.ShouldBe("""{"reps":6}""");
        one.Replica.Conflicts(Record).Single().Payload.ShouldBe("""{"reps":5}""");

        await first.WriteAsync(RecordKinds.Set, Record, one.Replica.Conflicts(Record)[0].Payload);
        await SyncAsync(first, Account);
        await SyncAsync(second, Account);

        two.Replica.Current(Record)!.Payload.ShouldBe("""{"reps":5}""");
        two.Replica.Conflicts(Record).ShouldBeEmpty();
        two.Replica.History(Record).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Two_lifters_on_one_server_never_see_each_others_sets()
    {
        var disks = new[] { new MemoryLocalStore(), new MemoryLocalStore() };
        foreach (var disk in disks)
        {
            var client = await SyncClient.OpenAsync(disk, TimeProvider.System);
            await client.WriteAsync(RecordKinds.Set, Record, $"{{\"of\":\"{client.State.Device}\"}}");
            await SyncAsync(client, disk == disks[0] ? Account : Guid.CreateVersion7());
        }

        disks.ShouldAllBe(disk => disk.Replica.Changes.Count == 1);
        disks[0].Replica.Current(Record)!.Payload.ShouldNotBe(disks[1].Replica.Current(Record)!.Payload);
    }

    [Fact]
    public async Task A_long_history_comes_in_pages()
    {
        var writer = await SyncClient.OpenAsync(new MemoryLocalStore(), TimeProvider.System);
        await writer.WriteAllAsync([.. Enumerable.Range(0, 2_500).Select(i => new RecordDraft(RecordKinds.Set, Guid.CreateVersion7(), "{}"))]);
        await SyncAsync(writer, Account);
        var disk = new MemoryLocalStore();
        var reader = await SyncClient.OpenAsync(disk, TimeProvider.System);
        (await SyncAsync(reader, Account)).ShouldBe(3);
        disk.Replica.Changes.Count.ShouldBe(2_500);
    }

    private async Task<int> SyncAsync(SyncClient client, Guid account)
    {
        for (var round = 1; ; round++)
        {
            var request = await client.NextRequestAsync();
            var response = await _server.SyncAsync(account, request, TestContext.Current.CancellationToken);
            (await client.ApplyAsync(request, response)).ShouldBeTrue();
            if (!response.HasMore && request.Changes.Count < SyncLimits.MostChanges)
            {
                return round;
            }
        }
    }
}
