using Latitude.App.Store;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Quantities;
using Latitude.Domain.Training;
using Latitude.Sync.Client;
using Latitude.Sync.Records;

namespace Latitude.App.Tests.Store;

/// <summary>The last two years, read once and then kept up.</summary>
public sealed class KeptLogTests : IDisposable
{
    private static readonly Lazy<KnowledgeBase> Knowledge = new(KnowledgeBase.Load);
    private static readonly DateOnly Today = new(2026, 11, 24);

    private readonly Logbook _logbook = new(Knowledge, TimeProvider.System);
    private readonly KeptLog _kept;

    public KeptLogTests() => _kept = new KeptLog(_logbook);

    [Fact]
    public async Task Nothing_is_read_again_while_nothing_is_written()
    {
        await Keep(Day(0), Day(3));
        var first = await _kept.ReadAsync(Today);
        first.Log.Workouts.Count.ShouldBe(2);
        (await _kept.ReadAsync(Today)).ShouldBeSameAs(first);
    }

    [Fact]
    public async Task A_new_a_changed_and_a_deleted_workout_are_seen()
    {
        await Keep(Day(0), Day(3));
        await _kept.ReadAsync(Today);
        var drafts = LogRecords.DraftsOf(new TrainingLog([Day(3)], [])).ToArray();

        await Keep(Day(7));
        (await _kept.ReadAsync(Today)).Log.Workouts.Count.ShouldBe(3);

        var set = drafts.First(draft => draft.Kind == RecordKinds.Set);
        await _logbook.WriteAsync([new RecordDraft(set.Kind, set.RecordId, set.Payload!.Replace("\"reps\":8", "\"reps\":11", StringComparison.Ordinal))]);
        (await _kept.ReadAsync(Today)).Log.Workouts.Single(workout => workout.Date == Today.AddDays(-3)).Exercises[0].Sets[0].Reps.ShouldBe(11);

        await _logbook.WriteAsync([.. drafts.Select(draft => new RecordDraft(draft.Kind, draft.RecordId, null))]);
        (await _kept.ReadAsync(Today)).Log.Workouts.Select(workout => Today.DayNumber - workout.Date.DayNumber).ShouldBe([7, 0]);
    }

    [Fact]
    public async Task What_is_older_than_two_years_or_dated_tomorrow_is_left_alone()
    {
        await Keep(Day(0), Day(728), Day(729), Day(-1));
        (await _kept.ReadAsync(Today)).Log.Workouts.Select(workout => Today.DayNumber - workout.Date.DayNumber).ShouldBe([728, 0]);
    }

    [Fact]
    public async Task A_bodyweight_that_is_logged_later_counts()
    {
        await Keep(Day(0));
        (await _kept.ReadAsync(Today)).Log.Bodyweights.ShouldBeEmpty();
        await _logbook.WeighAsync(Guid.CreateVersion7(), new BodyweightEntry(Today, Load.OfKilograms(80)));
        (await _kept.ReadAsync(Today)).Log.Bodyweights.ShouldHaveSingleItem().Weight.ShouldBe(Load.OfKilograms(80));
    }

    [Fact]
    public void Only_what_was_felt_in_back_or_arms_is_an_answer()
    {
        StoredRecord Answer(string answer, string question = "felt") =>
            new(Guid.CreateVersion7(), RecordKinds.Answer, $$"""{"question":"{{question}}","answer":"{{answer}}","date":"2026-11-24","exercise":"barbell_row"}""");
        var answers = KeptLog.FeltOf([Answer("arms"), Answer("back"), Answer("not_sure"), Answer("lower_back"), Answer("arms", "mood")]);
        answers.Select(answer => answer.InArms).ShouldBe([true, false], ignoreOrder: true);
    }

    public void Dispose()
    {
        _kept.Dispose();
        _logbook.Dispose();
    }

    private async Task Keep(params Workout[] workouts) => await LogKeeper.KeepAsync(_logbook, new TrainingLog(workouts, []), _ => Task.CompletedTask);

    private static Workout Day(int ago) => new()
    {
        Date = Today.AddDays(-ago),
        Title = "Pull",
        Exercises = [new PerformedExercise { Name = "Barbell row", Sets = [new PerformedSet { Load = Load.OfKilograms(60), Reps = 8 }] }],
    };
}
