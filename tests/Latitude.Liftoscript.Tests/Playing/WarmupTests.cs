namespace Latitude.Liftoscript.Tests.Playing;

/// <summary>Warm-ups where a program writes none, or its own.</summary>
public class WarmupTests
{
    [Theory]
    [InlineData("Squat", "200lb", "5@60 5@100 5@160")]
    [InlineData("Squat", "120lb", "5@60 5@95")]
    [InlineData("Squat", "45lb", "")]
    [InlineData("Deadlift", "152.5lb", "5@45 5@75 5@120")]
    [InlineData("Deadlift", "125lb", "5@100")]
    [InlineData("Bicep Curl", "30lb", "5@22.5")]
    [InlineData("Bench Dip", "50lb", "")]
    public void The_usual_steps_are_done_where_the_first_set_is_heavier_than_their_threshold(string exercise, string weight, string warmups) =>
        Show($"{exercise} / 3x5 {weight}").ShouldBe(warmups);

    [Theory]
    [InlineData("Squat / 1x8 200lb / warmup: none", "")]
    [InlineData("Squat / 1x8 / warmup: 5 50%, 3 45lb", "3@45")]
    [InlineData("Squat / 1x8 / warmup: 5", "")]
    [InlineData("t / used: none / 1x8 100lb / warmup: 5 50lb\nSquat / ...t", "5@50")]
    [InlineData("t / used: none / 1x8 100lb / warmup: 5 50lb\nSquat / ...t / warmup: none", "")]
    public void A_written_scheme_goes_first(string lines, string warmups) => Show(lines).ShouldBe(warmups);

    private static string Show(string lines) =>
        string.Join(' ', Play.OneDay(lines).Prepare().Exercises[0].Warmups.Select(set => $"{set.Reps}@{set.Weight.Figure}"));
}
