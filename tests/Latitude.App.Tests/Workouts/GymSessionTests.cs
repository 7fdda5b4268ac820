using Latitude.App.Routines;
using Latitude.App.Store;
using Latitude.App.Workouts;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Quantities;
using Latitude.Domain.Training;
using Latitude.Domain.Training.Live;
using Latitude.Sync.Records;

namespace Latitude.App.Tests.Workouts;

/// <summary>A workout from the first tap to the log, on a store in memory.</summary>
public sealed class GymSessionTests : IDisposable
{
    private static readonly Lazy<KnowledgeBase> Knowledge = new(KnowledgeBase.Load);
    private readonly Logbook _logbook = new(Knowledge, TimeProvider.System);

    private GymSession NewSession()
    {
        var routines = new RoutineBook(_logbook, TimeProvider.System);
        return new GymSession(_logbook, Knowledge, routines, new GymBook(_logbook, routines), TimeProvider.System);
    }

    [Fact]
    public async Task A_finished_workout_is_in_the_log_and_fills_in_the_next_one()
    {
        var session = NewSession();
        var row = await Begin(session);
        LogSet(session, row.Sets[0], 70, 5);
        LogSet(session, row.Sets[1], 70, 4);
        var id = await session.FinishAsync();

        var stored = await _logbook.WorkoutAsync(id!.Value);
        stored!.Workout.Exercises.ShouldHaveSingleItem().Sets.Select(set => set.Reps).ShouldBe([5, 4]);
        var today = DateOnly.FromDateTime(session.Now.DateTime);
        (await _logbook.SessionsAsync(today, today)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            summary => summary.Sets.ShouldBe(2),
            summary => summary.Back.ShouldBe(2),
            summary => summary.Lifts.ShouldHaveSingleItem().Tonnage.ShouldBe(630));

        var next = await session.PlanAsync(row.Exercise!);
        next.Sets.Select(set => LoadAndReps(set.Entry)).ShouldBe([(70m, 5), (70m, 4)]);
    }

    [Fact]
    public async Task A_set_taken_back_is_out_of_the_log_too()
    {
        var session = NewSession();
        var row = await Begin(session);
        LogSet(session, row.Sets[0], 70, 5);
        await Written();
        (await SetsOf(session.Workout!.Id)).ShouldBe(1);
        session.Do(workout => workout.TakeBack(row.Sets[0].Id));
        await Written();
        (await SetsOf(session.Workout!.Id)).ShouldBe(0);
    }

    [Fact]
    public async Task A_broken_off_workout_goes_on_where_it_was()
    {
        var before = NewSession();
        var row = await Begin(before);
        LogSet(before, row.Sets[0], 72.5m, 5);
        before.Do(workout => workout.Feel(row.Sets[0].Id, FeltIn.Arms).NoteOn(row.Id, "belt"));
        await Written();

        var after = NewSession();
        await after.RestoreAsync();
        LiveWorkoutText.Write(after.Workout!).ShouldBe(LiveWorkoutText.Write(before.Workout!));
        after.Workout!.Rest.ShouldBe(before.Workout!.Rest);
        after.Workout.Find(row.Sets[0].Id)!.Value.Set.Felt.ShouldBe(FeltIn.Arms);
    }

    [Fact]
    public async Task Undo_goes_back_tap_by_tap()
    {
        var session = NewSession();
        var row = await Begin(session);
        LogSet(session, row.Sets[0], 70, 5);
        session.Undo();
        session.Workout!.DoneCount.ShouldBe(0);
    }

    [Fact]
    public async Task A_workout_thrown_away_leaves_nothing()
    {
        var session = NewSession();
        var row = await Begin(session);
        LogSet(session, row.Sets[0], 70, 5);
        await Written();
        await session.DiscardAsync();
        session.Workout.ShouldBeNull();
        (await _logbook.SessionsAsync(DateOnly.MinValue, DateOnly.MaxValue)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_import_is_kept_once_and_undone_whole()
    {
        var log = new TrainingLog(
            [new Workout { Date = new(2026, 1, 5), Title = "A", Exercises = [new PerformedExercise { Name = "Deadlift (Barbell)", Sets = [new PerformedSet { Load = Load.OfKilograms(100), Reps = 5 }] }] }],
            []);
        var kept = await LogKeeper.KeepAsync(_logbook, log, _ => Task.CompletedTask);
        kept.Sets.ShouldBe(1);
        (await LogKeeper.KeepAsync(_logbook, log, _ => Task.CompletedTask)).Count.ShouldBe(0);
        (await _logbook.SessionsOfAsync("deadlift", 5)).ShouldHaveSingleItem().Title.ShouldBe("A");
        await LogKeeper.UndoAsync(_logbook, kept, _ => Task.CompletedTask);
        (await _logbook.SessionsOfAsync("deadlift", 5)).ShouldBeEmpty();
    }

    public void Dispose() => _logbook.Dispose();

    private static async Task<LiveExercise> Begin(GymSession session)
    {
        await session.RestoreAsync();
        session.Start(new LiveWorkout { Id = session.NewId(), Started = session.Now });
        var row = await session.PlanAsync(Knowledge.Value.Exercises.TryGet("barbell_row", out var found) ? found : throw new InvalidOperationException());
        session.Do(workout => workout.Add(row));
        return row;
    }

    private static void LogSet(GymSession session, LiveSet set, decimal kilograms, int reps) => session.Do(workout =>
        workout.Enter(set.Id, set.Entry with { Load = Load.OfKilograms(kilograms), Reps = reps }).Log(set.Id, session.Now));

    private static (decimal?, int?) LoadAndReps(PerformedSet set) => (set.Load?.Value, set.Reps);

    private static Task Written() => Task.Delay(50, TestContext.Current.CancellationToken);

    private async Task<int> SetsOf(Guid workout) => (await _logbook.Store.OfWorkoutsAsync([workout])).Count(record => record.Kind == RecordKinds.Set);
}
