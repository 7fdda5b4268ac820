using Latitude.App.Routines;
using Latitude.App.Store;
using Latitude.App.Syncing;
using Latitude.App.Workouts;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Quantities;
using Latitude.Liftoscript.Following;
using Latitude.Sync.Client;
using Latitude.Sync.Records;
using Latitude.Sync.Server;

namespace Latitude.App.Tests.Syncing;

public sealed class SynchroniserTests : IDisposable
{
    private static readonly Lazy<KnowledgeBase> Knowledge = new(KnowledgeBase.Load);
    private static readonly Guid Account = Guid.CreateVersion7();
    private readonly MemoryChangeStore _server = new(TimeProvider.System);
    private readonly Logbook _phone = new(Knowledge, TimeProvider.System);
    private readonly Logbook _tablet = new(Knowledge, TimeProvider.System);

    [Fact]
    public async Task A_set_logged_on_the_phone_is_on_the_tablet()
    {
        var (workout, _) = await LogASet(_phone);
        using var phone = Over(_phone, out var line);
        await phone.PassAsync();
        (phone.Condition, await _phone.PendingCountAsync()).ShouldBe((SyncCondition.UpToDate, 0));
        phone.Server!.Backup.ShouldBe(new DateTimeOffset(2026, 11, 24, 3, 0, 0, TimeSpan.Zero));
        line.Sent.Count.ShouldBe(1);

        var pulled = 0;
        _tablet.Pulled += (_, _) => pulled++;
        using var tablet = Over(_tablet, out _);
        await tablet.PassAsync();

        pulled.ShouldBe(1);
        (await _tablet.WorkoutAsync(workout))!.Workout.Exercises.ShouldHaveSingleItem().Sets.ShouldHaveSingleItem().Reps.ShouldBe(8);
        (await _tablet.SessionsAsync(new DateOnly(2026, 11, 24), new DateOnly(2026, 11, 24))).ShouldHaveSingleItem().Sets.ShouldBe(1);
    }

    [Fact]
    public async Task A_routine_and_a_gym_of_the_phone_are_followed_on_the_tablet_that_is_open()
    {
        var routines = new RoutineBook(_tablet, TimeProvider.System);
        var gym = new GymBook(_tablet, routines);
        await routines.OpenAsync();
        await gym.OpenAsync();
        var onPhone = new RoutineBook(_phone, TimeProvider.System);
        await onPhone.StartAsync(Knowledge.Value.Routines().First(routine => routine.Id == "basic-beginner"), new RoutineSettings { Unit = MassUnit.Kilogram });
        await new GymBook(_phone, onPhone).KeepAsync(UsualGym.Of(MassUnit.Kilogram) with { Plates = [new(10, 4)] });
        using var phone = Over(_phone, out _);
        await phone.PassAsync();
        using var tablet = Over(_tablet, out _);
        await tablet.PassAsync();

        await routines.OpenAsync();
        await gym.OpenAsync();
        routines.State!.Start!.CatalogueId.ShouldBe("basic-beginner");
        gym.Own!.Plates.ShouldHaveSingleItem().Weight.ShouldBe(10);
    }

    [Theory]
    [InlineData(401, SyncCondition.SignedOut)]
    [InlineData(409, SyncCondition.OtherAccount)]
    [InlineData(503, SyncCondition.Waiting)]
    [InlineData(0, SyncCondition.Waiting)]
    [InlineData(400, SyncCondition.Refused)]
    public async Task Whatever_the_server_answers_the_changes_stay_and_go_later(int status, SyncCondition expected)
    {
        await LogASet(_phone);
        using var phone = Over(_phone, out var line);
        line.Status = status;
        await phone.PassAsync();
        (phone.Condition, await _phone.PendingCountAsync()).ShouldBe((expected == SyncCondition.Refused ? SyncCondition.Waiting : expected, 2));
        phone.LastSync.ShouldBeNull();

        line.Status = 200;
        using var again = new Synchroniser(_phone, line, TimeProvider.System);
        await again.PassAsync();
        (again.Condition, await _phone.PendingCountAsync()).ShouldBe((SyncCondition.UpToDate, 0));
        again.LastSync.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_server_that_keeps_no_data_is_sent_none()
    {
        await LogASet(_phone);
        using var phone = Over(_phone, out var line);
        line.Server = """{"sync":false}""";
        await phone.PassAsync();
        (phone.Condition, line.Sent.Count, await _phone.PendingCountAsync()).ShouldBe((SyncCondition.NoServer, 0, 2));
    }

    [Fact]
    public async Task A_plain_file_server_is_sent_nothing()
    {
        await LogASet(_phone);
        using var phone = Over(_phone, out var line);
        line.Server = "<!doctype html><title>Latitude</title>";
        await phone.PassAsync();
        (phone.Condition, line.Sent.Count).ShouldBe((SyncCondition.NoServer, 0));
    }

    [Fact]
    public async Task A_lost_reply_makes_nothing_twice()
    {
        await LogASet(_phone);
        using var phone = Over(_phone, out var line);
        line.LosesReplies = true;
        await phone.PassAsync();
        (await _phone.PendingCountAsync()).ShouldBe(2);
        line.LosesReplies = false;
        await phone.PassAsync();
        (await _phone.PendingCountAsync()).ShouldBe(0);

        using var tablet = Over(_tablet, out _);
        await tablet.PassAsync();
        (await _tablet.Store.OfKindAsync(RecordKinds.Set)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task One_change_that_is_refused_stands_aside_and_the_others_go()
    {
        var bad = Guid.CreateVersion7();
        await _phone.WriteAsync([new RecordDraft("moon_phase", bad, "{}")]);
        for (var i = 0; i < 5; i++)
        {
            await LogASet(_phone);
        }

        using var phone = Over(_phone, out var line);
        line.Refuses = change => change.RecordId == bad;
        await phone.PassAsync();

        (phone.Condition, phone.Reason, await _phone.PendingCountAsync()).ShouldBe((SyncCondition.Refused, "It is too deep.", 1));
        using var tablet = Over(_tablet, out _);
        await tablet.PassAsync();
        (await _tablet.Store.OfKindAsync(RecordKinds.Set)).Count.ShouldBe(5);
    }

    [Fact]
    public async Task A_server_put_back_gets_everything_again()
    {
        await LogASet(_phone);
        using var phone = Over(_phone, out _);
        await phone.PassAsync();

        var restored = new MemoryChangeStore(TimeProvider.System);
        using var later = new Synchroniser(_phone, new TestLine(restored, Account), TimeProvider.System);
        await later.PassAsync();

        using var tablet = new Synchroniser(_tablet, new TestLine(restored, Account), TimeProvider.System);
        await tablet.PassAsync();
        (await _tablet.Store.OfKindAsync(RecordKinds.Set)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_workout_edited_on_two_devices_shows_both_versions_and_one_tap_chooses()
    {
        var (workout, set) = await LogASet(_phone);
        using var phone = Over(_phone, out _);
        using var tablet = Over(_tablet, out _);
        await phone.PassAsync();
        await tablet.PassAsync();
        await _phone.WriteAsync([new RecordDraft(RecordKinds.Set, set, SetOf(workout, 9))]);
        await _tablet.WriteAsync([new RecordDraft(RecordKinds.Set, set, SetOf(workout, 10))]);
        await phone.PassAsync();
        await tablet.PassAsync();
        await phone.PassAsync();

        var seen = (await _phone.ConflictsAsync()).ShouldHaveSingleItem();
        seen.Versions.Select(version => SetRecord.Read(version.Payload!, out _)!.Performed.Reps).ShouldBe([9, 10], ignoreOrder: true);
        (await _tablet.ConflictsAsync()).ShouldHaveSingleItem().Versions.Select(version => version.Id).ShouldBe(seen.Versions.Select(version => version.Id));

        await _phone.ChooseAsync(seen, seen.Versions.Single(version => SetRecord.Read(version.Payload!, out _)!.Performed.Reps == 9));
        await phone.PassAsync();
        await tablet.PassAsync();
        foreach (var book in new[] { _phone, _tablet })
        {
            (await book.ConflictsAsync()).ShouldBeEmpty();
            (await book.WorkoutAsync(workout))!.Workout.Exercises.ShouldHaveSingleItem().Sets.ShouldHaveSingleItem().Reps.ShouldBe(9);
        }
    }

    public void Dispose()
    {
        _phone.Dispose();
        _tablet.Dispose();
    }

    private static async Task<(Guid Workout, Guid Set)> LogASet(Logbook logbook)
    {
        var (workout, set) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await logbook.WriteAsync(
        [
            new RecordDraft(RecordKinds.Workout, workout, """{"date":"2026-11-24","title":"Pull"}"""),
            new RecordDraft(RecordKinds.Set, set, SetOf(workout, 8)),
        ]);
        return (workout, set);
    }

    private static string SetOf(Guid workout, int reps) =>
        $$"""{"workout":"{{workout:D}}","exercise_order":0,"order":0,"exercise":"Bent Over Row (Barbell)","load":60,"unit":"kg","reps":{{reps}}}""";

    private Synchroniser Over(Logbook logbook, out TestLine line) => new(logbook, line = new TestLine(_server, Account), TimeProvider.System);
}
