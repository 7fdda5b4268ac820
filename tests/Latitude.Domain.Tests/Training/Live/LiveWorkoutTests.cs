using Latitude.Domain.Quantities;
using Latitude.Domain.Training;
using Latitude.Domain.Training.Live;

namespace Latitude.Domain.Tests.Training.Live;

public class LiveWorkoutTests
{
    [Fact]
    public void One_tap_logs_a_set_as_prescribed_and_the_next_one_comes()
    {
        var workout = Gym.Workout(Gym.Exercise(1, "Barbell row", 3)).Log(Gym.Id(1, 1), Gym.After(60));
        workout.SetOf(1, 1).ShouldSatisfyAllConditions(
            set => set.IsDone.ShouldBeTrue(),
            set => set.DoneAt.ShouldBe(Gym.After(60)),
            set => set.Entry.Load.ShouldBe(Load.OfKilograms(70)),
            set => set.Entry.Reps.ShouldBe(5));
        workout.Current.ShouldBe(Gym.Id(1, 2));
        workout.DoneCount.ShouldBe(1);
        workout.SetCount.ShouldBe(3);
    }

    [Fact]
    public void Rows_that_did_not_change_are_the_same_objects()
    {
        var before = Gym.Workout(Gym.Exercise(1, "Barbell row", 3), Gym.Exercise(2, "Bench press", 2));
        var after = before.Log(Gym.Id(1, 1), Gym.After(60));
        after.SetOf(1, 2).ShouldBeSameAs(before.SetOf(1, 2));
        after.Exercises[1].ShouldBeSameAs(before.Exercises[1]);
    }

    [Fact]
    public void A_heavier_set_takes_the_sets_behind_it_along()
    {
        var workout = Gym.Workout(Gym.Exercise(1, "Barbell row", 3));
        workout = workout.Enter(Gym.Id(1, 1), workout.SetOf(1, 1).Entry with { Load = Load.OfKilograms(72.5m), Reps = 4 }).Log(Gym.Id(1, 1), Gym.Six);
        workout.SetOf(1, 2).Entry.Load.ShouldBe(Load.OfKilograms(72.5m));
        workout.SetOf(1, 2).Entry.Reps.ShouldBe(5);
    }

    [Fact]
    public void Sets_that_were_to_have_another_load_keep_it()
    {
        var rows = Gym.Exercise(1, "Barbell row", 1) with { Sets = [Gym.Set(1, 1, 70, 5), Gym.Set(1, 2, 60, 8, SetKind.BackOff), Gym.Set(1, 3, 65, 5)] };
        var workout = Gym.Workout(rows);
        workout = workout.Enter(Gym.Id(1, 1), workout.SetOf(1, 1).Entry with { Load = Load.OfKilograms(75) }).Log(Gym.Id(1, 1), Gym.Six);
        workout.SetOf(1, 2).Entry.Load.ShouldBe(Load.OfKilograms(60));
        workout.SetOf(1, 3).Entry.Load.ShouldBe(Load.OfKilograms(65));
    }

    [Fact]
    public void An_exercise_never_done_before_fills_its_sets_from_the_first()
    {
        var workout = Gym.Workout(Gym.Exercise(1, "Barbell row", 1) with { Sets = [Gym.Set(1, 1, null, null), Gym.Set(1, 2, null, null)] });
        workout.Log(Gym.Id(1, 1), Gym.Six).ShouldBeSameAs(workout, "without reps there is nothing to log");
        workout = workout.Enter(Gym.Id(1, 1), workout.SetOf(1, 1).Entry with { Load = Load.OfKilograms(40), Reps = 10 }).Log(Gym.Id(1, 1), Gym.Six);
        workout.SetOf(1, 2).Entry.Load.ShouldBe(Load.OfKilograms(40));
        workout.SetOf(1, 2).Entry.Reps.ShouldBe(10);
    }

    [Fact]
    public void What_is_taken_back_keeps_its_values_and_its_turn()
    {
        var workout = Gym.Workout(Gym.Exercise(1, "Barbell row", 2));
        workout = workout.Enter(Gym.Id(1, 1), workout.SetOf(1, 1).Entry with { Reps = 4 }).Log(Gym.Id(1, 1), Gym.Six).Feel(Gym.Id(1, 1), FeltIn.Arms).TakeBack(Gym.Id(1, 1));
        workout.SetOf(1, 1).IsDone.ShouldBeFalse();
        workout.SetOf(1, 1).Entry.Reps.ShouldBe(4);
        workout.SetOf(1, 1).Felt.ShouldBeNull();
        workout.Current.ShouldBe(Gym.Id(1, 1));
        workout.Rest.ShouldBeNull();
    }

    [Fact]
    public void A_set_out_of_turn_is_logged_too_and_those_left_out_come_at_the_end()
    {
        var workout = Gym.Workout(Gym.Exercise(1, "Barbell row", 1), Gym.Exercise(2, "Bench press", 1)).Log(Gym.Id(2, 1), Gym.Six);
        workout.Current.ShouldBe(Gym.Id(1, 1));
        workout.Log(Gym.Id(1, 1), Gym.Six).Current.ShouldBeNull();
    }

    [Fact]
    public void Last_times_set_is_what_one_tap_logs_where_nothing_is_prescribed()
    {
        var last = new PerformedSet { Load = Load.OfKilograms(5), LoadKind = LoadKind.Assistance, Reps = 6, RepsInReserve = new(1) };
        var set = LiveSet.Of(Gym.Id(1, 1), SetTarget.Free, last, LoadKind.Added);
        set.Entry.ShouldBe(new PerformedSet { Load = Load.OfKilograms(5), LoadKind = LoadKind.Assistance, Reps = 6 });
    }

    [Fact]
    public void A_hold_is_logged_by_its_time()
    {
        var set = LiveSet.Of(Gym.Id(1, 1), SetTarget.Free, new PerformedSet { Duration = TimeSpan.FromSeconds(45) }, LoadKind.External);
        set.CanBeLogged.ShouldBeTrue();
        set.Entry.Reps.ShouldBeNull();
        set.Entry.Duration.ShouldBe(TimeSpan.FromSeconds(45));
    }

    [Fact]
    public void Finished_it_is_a_workout_of_the_sets_that_were_done()
    {
        var workout = Gym.Workout(Gym.Exercise(1, "Barbell row", 2), Gym.Exercise(2, "Bench press", 1))
            .NoteOn(Gym.Id(1), " belt ")
            .Log(Gym.Id(1, 1), Gym.After(60))
            .Finish(Gym.After(1_800));
        workout.ShouldNotBeNull();
        workout.Date.ShouldBe(new DateOnly(2026, 11, 23));
        workout.Start.ShouldBe(new TimeOnly(18, 0));
        workout.UtcOffset.ShouldBe(TimeSpan.FromHours(1));
        workout.Duration.ShouldBe(TimeSpan.FromMinutes(30));
        workout.Exercises.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            exercise => exercise.Name.ShouldBe("Barbell row"),
            exercise => exercise.Note.ShouldBe("belt"),
            exercise => exercise.Sets.Count.ShouldBe(1));
    }

    [Fact]
    public void Nothing_done_is_no_workout() => Gym.Workout(Gym.Exercise(1, "Barbell row", 2)).Finish(Gym.After(60)).ShouldBeNull();
}
