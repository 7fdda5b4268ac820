using Latitude.App.Form;
using Latitude.App.Log;
using Latitude.App.Routines;
using Latitude.App.Store;
using Latitude.App.Workouts;
using Latitude.Domain.Coaching.Substitution;
using Latitude.Domain.Exercises;
using Latitude.Domain.Form;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Programs;
using Latitude.Domain.Quantities;
using Latitude.Domain.Training.Live;
using Latitude.Liftoscript.Following;
using Latitude.Sync.Client;
using Latitude.Sync.Records;

namespace Latitude.App.Tests.Routines;

/// <summary>A routine followed on a store in memory: from the catalogue to the loads of the workout after next.</summary>
public sealed class RoutineBookTests : IDisposable
{
    private static readonly Lazy<KnowledgeBase> Knowledge = new(KnowledgeBase.Load);
    private readonly Logbook _logbook = new(Knowledge, TimeProvider.System);
    private readonly RoutineBook _book;
    private readonly GymBook _gym;

    public RoutineBookTests()
    {
        _book = new RoutineBook(_logbook, TimeProvider.System);
        _gym = new GymBook(_logbook, _book);
    }

    [Fact]
    public async Task A_workout_done_as_prescribed_is_heavier_the_next_time()
    {
        await StartAsync("basic-beginner");
        // 65 lb of the program are 29.5 kg; a 20 kg bar and pairs of plates make 27.5 and 30, and a program never rounds up.
        (await LoadsAsync()).ShouldBe("Workout A: Barbell row 27.5, Bench press 20, Back squat 20");
        await DoNextAsync(amrap: 6);
        await DoNextAsync(amrap: 6);
        // Rows and presses go up by 2.5 lb (1 kg), squats by 5 lb (2.5 kg); what plates cannot make yet is rounded.
        var next = (await Planner().NextAsync())!;
        next.Exercises[2].Sets[^1].Target.Load.ShouldBe(Load.OfKilograms(22.5m));
        next.Exercises[2].Sets[^1].Last!.Load.ShouldBe(Load.OfKilograms(20));
    }

    [Fact]
    public async Task Another_device_that_reads_the_records_stands_where_this_one_does()
    {
        await StartAsync("basic-beginner");
        await DoNextAsync(amrap: 6);
        var again = new RoutineBook(_logbook, TimeProvider.System);
        await again.OpenAsync();
        again.State!.Next()!.Day.Name.ShouldBe("Workout B");
        again.State.Workouts.ShouldHaveSingleItem().Progressed.ShouldBeTrue();
    }

    [Fact]
    public async Task A_workout_ended_twice_counts_once()
    {
        await StartAsync("basic-beginner");
        var workout = (await Planner().NextAsync())!;
        workout = workout.Log(workout.Exercises[0].Sets[0].Id, workout.Started);
        var id = RoutineBook.EventOf(workout.Id);
        _book.Take(LiveOutcome.Of(workout, id, workout.Started)!, LiveOutcome.Of(workout, id, workout.Started)!);
        _book.State!.Workouts.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_new_routine_ends_the_one_before_and_keeps_its_workouts()
    {
        await StartAsync("basic-beginner");
        await DoNextAsync(amrap: 6);
        await StartAsync("greyskull-lp");
        _book.State!.Start!.CatalogueId.ShouldBe("greyskull-lp");
        _book.State.Workouts.ShouldBeEmpty();
        (await _logbook.SessionsAsync(DateOnly.MinValue, DateOnly.MaxValue)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_gym_without_small_plates_is_never_asked_for_what_it_cannot_load()
    {
        await StartAsync("basic-beginner");
        await _gym.KeepAsync(_gym.In(MassUnit.Kilogram) with { Plates = [new(10, 4)] });
        // Bar 20 and pairs of 10: 20, 40, 60. Of 29.5 kg the nearest is 20.
        (await LoadsAsync()).ShouldBe("Workout A: Barbell row 20, Bench press 20, Back squat 20");
        var again = new GymBook(_logbook, _book);
        await again.OpenAsync();
        again.Own!.Plates.ShouldHaveSingleItem().Weight.ShouldBe(10);
    }

    [Fact]
    public async Task A_pause_leaves_nothing_to_be_done()
    {
        await StartAsync("basic-beginner");
        await _book.AddAsync(new RoutinePaused { Id = default, Routine = default, At = default, Date = default });
        (await Planner().NextAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task Back_work_felt_in_the_arms_twice_is_lighter_the_next_time_and_says_why()
    {
        await StartAsync("basic-beginner");
        await DoNextAsync(amrap: 6, FeltIn.Arms);
        await DoNextAsync(amrap: 6);
        var row = (await Planner().NextAsync())!.Exercises[0];
        // The routine would ask for 27.5 kg again (28 and a half, rounded down); a tenth less than what was lifted is 24.75, and 22.5 can be loaded.
        row.Sets.Select(set => set.Entry.Load!.Value.Value).ShouldBe([22.5m, 22.5m, 22.5m]);
        row.Hint!.ShouldContain("in the arms");
    }

    [Fact]
    public async Task A_set_whose_film_showed_a_rounding_back_is_lighter_the_next_time_and_says_why()
    {
        await StartAsync("basic-beginner");
        var id = await DoNextAsync(amrap: 6);
        var row = Knowledge.Value.Exercises["barbell_row"];
        var sets = await FormKeeper.SetsAsync(_logbook, Knowledge.Value.Names, row);
        sets.Select(set => set.Number).ShouldBe([1, 2, 3]);
        var rounded = new FormResult { Exercise = row.Id, Reps = 6, LoadChange = -0.05, Verdicts = [new FormVerdict { Rule = FormRule.StraightBack, Outcome = FormOutcome.Failed, Reps = [5, 6] }] };
        (await FormKeeper.KeepAsync(_logbook, sets[2].Set, rounded)).ShouldBeTrue();
        StoredSet.Of((await _logbook.WorkoutAsync(id))!)[0].Select(set => set.Form?.LoadChange).ShouldBe([null, null, -0.05]);
        await DoNextAsync(amrap: 6);
        var next = (await Planner().NextAsync())!.Exercises[0];
        // 95 % of 27.5 are 26.1, and 25 can be loaded.
        next.Sets.Select(set => set.Entry.Load!.Value.Value).ShouldBe([25, 25, 25]);
        next.Hint!.ShouldContain("form check failed");
    }

    [Fact]
    public async Task What_a_finished_workout_changes_is_said_for_each_exercise()
    {
        await StartAsync("basic-beginner");
        var session = new GymSession(_logbook, Knowledge, _book, _gym, TimeProvider.System);
        session.Start((await Planner().NextAsync())!);
        LogAll(session, amrap: 4, null);
        var next = await NextTime.OfAsync(session.Workout!, _book, new NextLoads(_logbook, Knowledge), session.Now);
        // 5 + 5 + 4 is fewer than 15: the program takes a tenth off. 20 kg is the bar, and nothing is lighter.
        next.Select(one => $"{one.Exercise.Name} {one.Before!.Kilograms} → {one.Planned.Kilograms}").ShouldBe(["Barbell row 27.5 → 25", "Bench press 20 → 20", "Back squat 20 → 20"]);
        _book.State!.Workouts.ShouldBeEmpty("looking ahead does nothing");
    }

    [Fact]
    public async Task A_deleted_workout_takes_its_answers_and_its_step_of_the_routine_with_it()
    {
        await StartAsync("basic-beginner");
        var id = await DoNextAsync(amrap: 6, FeltIn.Arms);
        var stored = (await _logbook.WorkoutAsync(id))!;
        var belongings = await WorkoutBelongings.OfAsync(_logbook.Store, stored);
        belongings.Count(record => record.Kind == RecordKinds.Answer).ShouldBe(3, "three sets of rows were asked about");
        await _logbook.WriteAsync([.. stored.Records.Concat(belongings).Select(record => new RecordDraft(record.Kind, record.Id, null))]);
        await _book.ReopenAsync();
        _book.State!.Next()!.Day.Name.ShouldBe("Workout A");
        (await _logbook.Store.OfKindAsync(RecordKinds.Answer)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true, "Barbell row")]
    [InlineData(false, "One-arm dumbbell row")]
    public async Task A_swap_holds_for_today_or_from_now_on(bool isOnce, string nextTime)
    {
        await StartAsync("basic-beginner");
        var session = new GymSession(_logbook, Knowledge, _book, _gym, TimeProvider.System);
        session.Start((await Planner().NextAsync())!);
        var swaps = new RoutineSwaps(_book, _gym, _logbook, Knowledge, TimeProvider.System);
        var row = session.Workout!.Exercises[0];
        var instead = swaps.Near(row.Exercise!, SubstitutionReason.SpareLowerBack, ExperienceLevel.Beginner, session.Workout).First(near => near.Exercise.Id == "one_arm_db_row").Exercise;
        var planned = await swaps.PlanAsync(row, session.Workout.Routine!.Value, instead, SubstitutionReason.SpareLowerBack, isOnce);
        session.Do(workout => workout.Swap(row.Id, planned!));
        LiveWorkoutText.Read(LiveWorkoutText.Write(session.Workout), Knowledge.Value.Exercises)!.Exercises[0].Place.ShouldBe(planned!.Place);
        session.Do(workout => workout with { Exercises = [.. workout.Exercises.Select(exercise => exercise with { Sets = [.. exercise.Sets.Select(set => set with { Entry = set.Entry with { Load = Load.OfKilograms(20) } })] })] });
        LogAll(session, amrap: 6, null);
        await session.FinishAsync();
        await DoNextAsync(amrap: 6);
        var next = (await Planner().NextAsync())!.Exercises[0];
        next.Name.ShouldBe(nextTime);
        _book.State!.Problems.ShouldBeEmpty();
    }

    public void Dispose() => _logbook.Dispose();

    private DayPlanner Planner() => new(_book, new NextLoads(_logbook, Knowledge), _logbook, Knowledge, TimeProvider.System);

    private Task<bool> StartAsync(string id) => _book.StartAsync(
        Routine(id), new RoutineSettings { Unit = MassUnit.Kilogram, Gym = _gym.In(MassUnit.Kilogram), Days = TrainingDays.EveryDays(2) });

    private static Routine Routine(string id) => Knowledge.Value.Routines().First(routine => routine.Id == id);

    private async Task<Guid> DoNextAsync(int amrap, FeltIn? felt = null)
    {
        var session = new GymSession(_logbook, Knowledge, _book, _gym, TimeProvider.System);
        session.Start((await Planner().NextAsync())!);
        LogAll(session, amrap, felt);
        return (await session.FinishAsync())!.Value;
    }

    private static void LogAll(GymSession session, int amrap, FeltIn? felt)
    {
        foreach (var exercise in session.Workout!.Exercises)
        {
            foreach (var set in exercise.Sets)
            {
                session.Do(workout => workout.Enter(set.Id, set.Entry with { Reps = set.Entry.Reps ?? amrap }).Log(set.Id, session.Now));
                if (felt is not null && exercise.Exercise!.Side == BalanceSide.Back)
                {
                    session.Do(workout => workout.Feel(set.Id, felt));
                }
            }
        }
    }

    private async Task<string> LoadsAsync()
    {
        var next = (await Planner().NextAsync())!;
        return $"{next.Title}: {string.Join(", ", next.Exercises.Select(exercise => $"{exercise.Name} {exercise.Sets[^1].Target.Load?.Value:0.##}"))}";
    }
}
