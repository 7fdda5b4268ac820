using Latitude.Domain.Knowledge;
using Latitude.Domain.Quantities;
using Latitude.Domain.Training;
using Latitude.Domain.Training.Live;
using Latitude.Liftoscript.Following;

namespace Latitude.Liftoscript.Tests.Following;

public sealed class LiveRoutineTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 18, 0, 0, TimeSpan.FromHours(1));
    private static readonly KnowledgeBase Knowledge = KnowledgeBase.Load();

    [Fact]
    public void The_days_exercises_come_with_warm_ups_loads_and_reps()
    {
        var workout = Prepare(new Journal());
        workout.Exercises.Select(exercise => exercise.Name).ShouldBe(["Back squat", "Barbell row"]);
        // Before 100 lb of squats: 5 reps at half (50) and at 80 % (80) of it; 30 % only from 120 lb on.
        Text(workout.Exercises[0]).ShouldBe("WarmUp 50 lb × 5, WarmUp 80 lb × 5, Work 100 lb × 5, Work 100 lb × 5");
    }

    [Fact]
    public void Done_as_prescribed_the_routine_adds_its_step_two_days_later()
    {
        var journal = new Journal();
        var workout = LogAll(Prepare(journal));
        journal.Add(LiveOutcome.Of(workout, Guid.CreateVersion7(Start), Start)!).Next().ShouldBe("B: Deadlift 150lb");
        journal.Do(3).Next().ShouldBe("A: Squat 105lb, Bent Over Row 85lb");
    }

    [Fact]
    public void A_set_that_missed_a_rep_and_one_left_out_keep_the_load()
    {
        var journal = new Journal();
        var workout = Prepare(journal);
        var squat = workout.Exercises[0].Sets[^1];
        workout = workout.Enter(squat.Id, squat.Entry with { Reps = 4 });
        var row = workout.Exercises[1].Sets[^1].Id;
        workout = LogAll(workout.RemoveSet(row));
        journal.Add(LiveOutcome.Of(workout, Guid.CreateVersion7(Start), Start)!).Do(3).Next().ShouldBe("A: Squat 100lb, Bent Over Row 80lb");
    }

    [Fact]
    public void As_many_as_possible_is_asked_for_and_never_taken_for_granted()
    {
        var journal = new Journal("# Week 1\n## A\nBench Press / 1x5, 1x5+ / 100lb");
        var bench = Prepare(journal).Exercises[0];
        var last = bench.Sets[^1];
        (last.Target.Kind, last.Target.Reps, last.Entry.Reps, last.CanBeLogged).ShouldBe((SetKind.Amrap, 5, null, false));
    }

    [Fact]
    public void Pull_ups_of_a_program_stand_on_one_scale_of_help_body_and_iron()
    {
        var workout = Prepare(new Journal("# Week 1\n## A\nPull Up / 1x5 0lb, 1x5 10lb, 1x5 -20lb", new RoutineSettings
        {
            Unit = MassUnit.Pound,
            Gym = new() { Name = "Home", Unit = MassUnit.Pound, Plates = [new(10, 4), new(5, 4)], Has = ["belt", "pull-up bar"] },
        }));
        var pull = workout.Exercises[0];
        pull.Sets.Select(set => (set.Entry.LoadKind, set.Entry.Load?.Value)).ShouldBe([(LoadKind.Added, null), (LoadKind.Added, 10m), (LoadKind.Assistance, 20m)]);
        LiveOutcome.Of(LogAll(workout), Guid.CreateVersion7(Start), Start)!.Exercises[0].Sets.Select(set => set.Result!.Weight.Figure).ShouldBe([0, 10, -20]);
    }

    [Fact]
    public void What_was_done_last_time_stands_beside_each_set()
    {
        PerformedSet[] before =
        [
            new() { Kind = SetKind.WarmUp, Load = Load.OfPounds(45), Reps = 5 }, new() { Load = Load.OfPounds(95), Reps = 5 }, new() { Load = Load.OfPounds(95), Reps = 4 },
        ];
        var squat = Prepare(new Journal(), exercise => exercise?.Id == "back_squat" ? before : []).Exercises[0];
        squat.Sets.Select(set => set.Last?.ToString() is null ? "–" : $"{set.Last.Load} × {set.Last.Reps}").ShouldBe(["45 lb × 5", "–", "95 lb × 5", "95 lb × 4"]);
    }

    [Fact]
    public void Exercises_of_one_superset_are_done_in_turns()
    {
        var workout = Prepare(new Journal("""
            # Week 1
            ## A
            Squat / 1x5 100lb
            Bench Press / 1x5 100lb / superset: a
            Bent Over Row / 1x5 100lb / superset: a
            Deadlift / 1x5 100lb
            """));
        workout.Exercises.Select(exercise => exercise.Superset).ShouldBe([null, 1, 1, null]);
    }

    [Fact]
    public void A_free_workout_tells_no_routine() =>
        LiveOutcome.Of(new LiveWorkout { Id = Guid.CreateVersion7(Start), Started = Start }, Guid.CreateVersion7(Start), Start).ShouldBeNull();

    private static LiveWorkout Prepare(Journal journal, Func<Domain.Exercises.Exercise?, IReadOnlyList<PerformedSet>>? last = null)
    {
        var next = journal.State().Next()!;
        var workout = new LiveWorkout { Id = Guid.CreateVersion7(Start), Started = Start, Routine = new RoutineDay(journal.RoutineId, next.Day.Number) };
        foreach (var exercise in LiveRoutine.Exercises(next, Knowledge.Names, last ?? (_ => []), () => Guid.CreateVersion7(Start)))
        {
            workout = workout.Add(exercise);
        }

        return workout;
    }

    private static LiveWorkout LogAll(LiveWorkout workout)
    {
        foreach (var set in workout.Exercises.SelectMany(exercise => exercise.Sets))
        {
            workout = workout.Log(set.Id, Start);
        }

        return workout;
    }

    private static string Text(LiveExercise exercise) =>
        string.Join(", ", exercise.Sets.Select(set => $"{set.Entry.Kind} {set.Entry.Load} × {set.Entry.Reps}"));
}
