using Latitude.Domain.Training;

namespace Latitude.Domain.Tests.Training.Live;

public class RestTests
{
    [Fact]
    public void A_set_starts_the_rest_and_its_end_is_an_instant()
    {
        var rest = Gym.Workout(Gym.Exercise(1, "Barbell row", 2)).Log(Gym.Id(1, 1), Gym.After(10)).Rest!.Value;
        rest.Ends.ShouldBe(Gym.After(100));
        rest.Left(Gym.After(58)).ShouldBe(TimeSpan.FromSeconds(42));
        rest.IsOver(Gym.After(99)).ShouldBeFalse();
        rest.IsOver(Gym.After(100)).ShouldBeTrue();
        rest.Left(Gym.After(130)).ShouldBe(TimeSpan.FromSeconds(-30));
    }

    [Fact]
    public void A_set_that_says_its_own_rest_gets_it()
    {
        var set = Gym.Set(1, 1, 100, 3);
        var deadlift = Gym.Exercise(1, "Deadlift", 1) with { Sets = [set with { Target = set.Target with { Rest = TimeSpan.FromMinutes(4) } }, Gym.Set(1, 2, 100, 3)] };
        Gym.Workout(deadlift).Log(Gym.Id(1, 1), Gym.Six).Rest!.Value.Length.ShouldBe(TimeSpan.FromMinutes(4));
    }

    [Fact]
    public void Nobody_rests_after_the_last_set_or_before_a_drop_set()
    {
        Gym.Workout(Gym.Exercise(1, "Barbell row", 1)).Log(Gym.Id(1, 1), Gym.Six).Rest.ShouldBeNull();
        var drop = Gym.Exercise(1, "Curl", 1) with { Sets = [Gym.Set(1, 1, 20, 8), Gym.Set(1, 2, 15, 6, SetKind.Drop)] };
        Gym.Workout(drop).Log(Gym.Id(1, 1), Gym.Six).Rest.ShouldBeNull();
    }

    [Fact]
    public void It_is_made_longer_and_shorter_but_never_shorter_than_nothing()
    {
        var workout = Gym.Workout(Gym.Exercise(1, "Barbell row", 2)).Log(Gym.Id(1, 1), Gym.Six);
        workout.RestLonger(TimeSpan.FromSeconds(15)).Rest!.Value.Ends.ShouldBe(Gym.After(105));
        workout.RestLonger(TimeSpan.FromSeconds(-15)).Rest!.Value.Length.ShouldBe(TimeSpan.FromSeconds(75));
        workout.RestLonger(TimeSpan.FromMinutes(-5)).Rest!.Value.Ends.ShouldBe(Gym.Six);
        workout.EndRest().Rest.ShouldBeNull();
    }
}
