using Latitude.Liftoscript.Following;
using Latitude.Liftoscript.Gym;

namespace Latitude.Liftoscript.Tests.Following;

public sealed class RoutineEventJsonTests
{
    private const string Workout = """
        {"v":1,"kind":"workout_done","id":"01950000-0000-7000-8000-000000000002","routine":"01950000-0000-7000-8000-000000000001","at":"2026-03-02T18:04:11+01:00","date":"2026-03-02","day":1,"exercises":[{"key":"squat_barbell","name":"Squat","sets":[{"reps":5,"weight":"102.5lb","rpe":8},{},{"reps":4,"bar":"low"}],"answers":{"rating":7},"mood":"good"}],"place":{"x":1}}
        """;

    [Fact]
    public void A_workout_is_read_to_the_last_set()
    {
        var done = RoutineEventJson.Read(Workout).Event.ShouldBeOfType<WorkoutDone>();
        done.At.Offset.ShouldBe(TimeSpan.FromHours(1));
        done.Date.ShouldBe(new DateOnly(2026, 3, 2));
        var exercise = done.Exercises.ShouldHaveSingleItem();
        exercise.Sets.Count.ShouldBe(3);
        exercise.Sets[0].Result.ShouldNotBeNull().Weight.ShouldBe(Quantity.OfPounds(102.5));
        exercise.Sets[1].Result.ShouldBeNull();
        exercise.Answers["rating"].ShouldBe(Quantity.OfNumber(7));
    }

    [Fact]
    public void What_a_newer_version_added_comes_back() =>
        RoutineEventJson.Write(RoutineEventJson.Read(Workout).Event!).ShouldBe(Workout);

    [Theory]
    [InlineData("""{"v":1,"kind":"shared","id":"01950000-0000-7000-8000-000000000002","routine":"01950000-0000-7000-8000-000000000001","at":"2026-03-02T18:04:11+01:00","date":"2026-03-02","with":["a",{"b":2}]}""")]
    [InlineData("""{"v":2,"kind":"day_skipped","id":"01950000-0000-7000-8000-000000000002","routine":"01950000-0000-7000-8000-000000000001","at":"2026-03-02T18:04:11+01:00","date":"2026-03-02","days":[1,2]}""")]
    public void Unknown_kinds_and_newer_versions_are_kept_without_effect(string json)
    {
        var unknown = RoutineEventJson.Read(json).Event.ShouldBeOfType<UnknownEvent>();
        RoutineEventJson.Write(unknown).ShouldBe(json);
        new Journal().Add(unknown).State().Problems.ShouldHaveSingleItem().Code.ShouldBe(EventProblemCode.NotUnderstood);
    }

    [Theory]
    [InlineData("[]", "is no JSON object")]
    [InlineData("{", "Expected")]
    [InlineData("""{"kind":"paused","id":"x"}""", "id is no id.")]
    [InlineData("""{"kind":"day_skipped","id":"01950000-0000-7000-8000-000000000002","routine":"01950000-0000-7000-8000-000000000001","at":"2026-03-02T18:04:11Z","date":"2026-03-02"}""", "day is missing.")]
    [InlineData("""{"kind":"workout_done","id":"01950000-0000-7000-8000-000000000002","routine":"01950000-0000-7000-8000-000000000001","at":"2026-03-02T18:04:11Z","date":"2026-03-02","exercises":[{"sets":[{"reps":"five"}]}]}""", "exercises[0].sets[0].reps is no number.")]
    [InlineData("""{"kind":"started","id":"01950000-0000-7000-8000-000000000002","routine":"01950000-0000-7000-8000-000000000002","at":"2026-03-02T18:04:11Z","date":"2026-03-02","program":"","settings":{"gym":{"unit":"kg","plates":{"heavy":2}}}}""", "settings.gym.plates.heavy is no plate; write \"20\": 4 for four of 20.")]
    public void What_is_wrong_is_said_with_its_place(string json, string finding)
    {
        var result = RoutineEventJson.Read(json);
        result.Event.ShouldBeNull();
        string.Join(' ', result.Findings).ShouldContain(finding);
    }
}
