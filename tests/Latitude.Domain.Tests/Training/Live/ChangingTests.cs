using Latitude.Domain.Training;

namespace Latitude.Domain.Tests.Training.Live;

public class ChangingTests
{
    [Fact]
    public void A_swap_before_the_first_set_takes_the_place()
    {
        var workout = Gym.Workout(Gym.Exercise(1, "Barbell row", 3), Gym.Exercise(2, "Dip", 1)).Swap(Gym.Id(1), Gym.Exercise(5, "Cable row", 3));
        workout.Exercises.Select(exercise => exercise.Name).ShouldBe(["Cable row", "Dip"]);
        workout.Current.ShouldBe(Gym.Id(5, 1));
    }

    [Fact]
    public void A_swap_on_the_way_keeps_what_was_done_and_fills_up_the_rest()
    {
        var workout = Gym.Workout(Gym.Exercise(1, "Barbell row", 3)).Log(Gym.Id(1, 1), Gym.Six).Swap(Gym.Id(1), Gym.Exercise(5, "Cable row", 3));
        workout.Exercises.Select(exercise => (exercise.Name, exercise.Sets.Count)).ShouldBe([("Barbell row", 1), ("Cable row", 2)]);
        workout.Current.ShouldBe(Gym.Id(5, 1));
    }

    [Fact]
    public void A_skipped_exercise_keeps_only_what_was_done()
    {
        var workout = Gym.Workout(Gym.Exercise(1, "Barbell row", 3), Gym.Exercise(2, "Dip", 2)).Log(Gym.Id(1, 1), Gym.Six);
        workout.Skip(Gym.Id(1)).Exercises[0].Sets.Count.ShouldBe(1);
        workout.Skip(Gym.Id(1)).Current.ShouldBe(Gym.Id(2, 1));
        workout.Skip(Gym.Id(2)).Exercises.Count.ShouldBe(1);
    }

    [Fact]
    public void An_added_set_is_like_the_one_before_it()
    {
        var workout = Gym.Workout(Gym.Exercise(1, "Barbell row", 1)).Log(Gym.Id(1, 1), Gym.Six);
        workout.Current.ShouldBeNull();
        workout = workout.AddSet(Gym.Id(1), Gym.Id(1, 2));
        workout.Current.ShouldBe(Gym.Id(1, 2));
        workout.SetOf(1, 2).IsDone.ShouldBeFalse();
        workout.SetOf(1, 2).Entry.ShouldBe(workout.SetOf(1, 1).Entry);
    }

    [Fact]
    public void Sets_are_left_out_and_with_the_last_of_them_the_exercise()
    {
        var workout = Gym.Workout(Gym.Exercise(1, "Barbell row", 2), Gym.Exercise(2, "Dip", 1));
        workout = workout.RemoveSet(Gym.Id(1, 1));
        workout.Current.ShouldBe(Gym.Id(1, 2));
        workout.RemoveSet(Gym.Id(1, 2)).Exercises.ShouldHaveSingleItem().Name.ShouldBe("Dip");
    }

    [Fact]
    public void A_done_set_is_not_left_out()
    {
        var workout = Gym.Workout(Gym.Exercise(1, "Barbell row", 2)).Log(Gym.Id(1, 1), Gym.Six);
        workout.RemoveSet(Gym.Id(1, 1)).ShouldBeSameAs(workout);
    }

    [Fact]
    public void Exercises_change_places_within_the_workout()
    {
        var workout = Gym.Workout(Gym.Exercise(1, "Row", 1), Gym.Exercise(2, "Dip", 1), Gym.Exercise(3, "Curl", 1));
        workout.Move(Gym.Id(3), -1).Exercises.Select(exercise => exercise.Name).ShouldBe(["Row", "Curl", "Dip"]);
        workout.Move(Gym.Id(1), -1).Exercises.Select(exercise => exercise.Name).ShouldBe(["Row", "Dip", "Curl"]);
    }

    [Fact]
    public void A_set_changes_its_kind()
    {
        var workout = Gym.Workout(Gym.Exercise(1, "Row", 1)).SetKindOf(Gym.Id(1, 1), SetKind.Amrap);
        workout.SetOf(1, 1).Entry.Kind.ShouldBe(SetKind.Amrap);
    }
}
