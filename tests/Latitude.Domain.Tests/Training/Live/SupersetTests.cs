using Latitude.Domain.Training;

namespace Latitude.Domain.Tests.Training.Live;

public class SupersetTests
{
    [Fact]
    public void It_leads_through_the_round_and_rests_after_its_last()
    {
        var workout = Gym.Workout(Gym.Exercise(1, "Pull-up", 2, superset: 1), Gym.Exercise(2, "Overhead press", 2, superset: 1), Gym.Exercise(3, "Curl", 1));
        workout = workout.LogInTurn((1, 1));
        workout.Rest.ShouldBeNull();
        workout = workout.LogInTurn((2, 1));
        workout.Rest!.Value.Length.ShouldBe(TimeSpan.FromSeconds(90));
        workout.LogInTurn((1, 2), (2, 2), (3, 1)).Current.ShouldBeNull();
    }

    [Fact]
    public void One_that_has_more_sets_goes_on_alone()
    {
        var workout = Gym.Workout(Gym.Exercise(1, "Pull-up", 3, superset: 1), Gym.Exercise(2, "Dip", 1, superset: 1));
        workout.LogInTurn((1, 1), (2, 1), (1, 2), (1, 3)).DoneCount.ShouldBe(4);
    }

    [Fact]
    public void Warm_ups_are_done_before_the_turns_begin()
    {
        var pullUps = Gym.Exercise(1, "Pull-up", 2, superset: 1) with { Sets = [Gym.Set(1, 1, 20, 5, SetKind.WarmUp), Gym.Set(1, 2, 40, 5), Gym.Set(1, 3, 40, 5)] };
        var workout = Gym.Workout(pullUps, Gym.Exercise(2, "Dip", 2, superset: 1));
        workout.LogInTurn((1, 1)).Rest.ShouldBeNull();
        workout.LogInTurn((1, 1), (1, 2), (2, 1), (1, 3), (2, 2)).Current.ShouldBeNull();
    }

    [Fact]
    public void Two_neighbours_are_joined_and_parted()
    {
        var workout = Gym.Workout(Gym.Exercise(1, "Pull-up", 1), Gym.Exercise(2, "Dip", 1), Gym.Exercise(3, "Curl", 1)).ToggleSuperset(Gym.Id(1));
        workout.Exercises.Select(exercise => exercise.Superset).ShouldBe([1, 1, null]);
        workout.ToggleSuperset(Gym.Id(1)).Exercises.Select(exercise => exercise.Superset).ShouldBe([null, null, null]);
        workout.ToggleSuperset(Gym.Id(3)).ShouldBeSameAs(workout, "nothing stands behind it");
    }

    [Fact]
    public void A_third_one_joins_the_two()
    {
        var workout = Gym.Workout(Gym.Exercise(1, "Pull-up", 1), Gym.Exercise(2, "Dip", 1), Gym.Exercise(3, "Curl", 1));
        workout.ToggleSuperset(Gym.Id(2)).ToggleSuperset(Gym.Id(1)).Exercises.Select(exercise => exercise.Superset).ShouldBe([1, 1, 1]);
    }

    [Fact]
    public void Moved_apart_it_is_none()
    {
        var workout = Gym.Workout(Gym.Exercise(1, "Pull-up", 1, superset: 1), Gym.Exercise(2, "Dip", 1, superset: 1), Gym.Exercise(3, "Curl", 1));
        workout.Move(Gym.Id(2), 1).Exercises.Select(exercise => exercise.Superset).ShouldBe([null, null, null]);
        workout.Move(Gym.Id(1), 1).Exercises.Select(exercise => exercise.Superset).ShouldBe([1, 1, null]);
    }
}
