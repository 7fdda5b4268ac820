using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Playing;

namespace Latitude.Liftoscript.Tests.Playing;

/// <summary>Scripts that run while the workout is done.</summary>
public class UpdateTests
{
    [Fact]
    public void It_runs_before_the_first_set_and_after_each()
    {
        var workout = Prepare("if (setIndex == 0) { reps = 9 } if (setIndex == 1) { weights = completedWeights[1] * 0.9 }");
        Show(workout).ShouldBe("9@100 9@100 9@100");
        workout.Complete(workout.Exercises[0], 0, new SetResult { Reps = 9, Weight = Quantity.OfPounds(120) });
        Show(workout).ShouldBe("9@100 9@107.5 9@107.5");
    }

    [Fact]
    public void It_sees_its_own_changes() => Show(Prepare("reps[1] = 8 reps[2] = reps[1] + 1 numberOfSets = 4 reps[ns] = ns")).ShouldBe("8@100 9@100 5@100 4@100");

    [Fact]
    public void Sets_go_from_the_end_but_those_done_stay()
    {
        var workout = Prepare("if (setIndex == 2) { numberOfSets = 1 }");
        workout.Complete(workout.Exercises[0], 0, new SetResult { Reps = 5 });
        workout.Complete(workout.Exercises[0], 1, new SetResult { Reps = 5 });
        workout.Exercises[0].Sets.Count.ShouldBe(2);
    }

    [Fact]
    public void A_script_that_fails_leaves_the_workout_as_it_was()
    {
        var workout = Prepare("reps = 9 weights[9] = reps[9]");
        Show(workout).ShouldBe("5@100 5@100 5@100");
        workout.Exercises[0].Messages.ShouldBe(["There is no set 9."]);
    }

    [Theory]
    [InlineData("RPE = 11", "10")]
    [InlineData("RPE = 8.3", "8.5")]
    [InlineData("RPE = 0", "")]
    public void Ratings_stay_on_the_scale_in_halves(string script, string rpe) => $"{Prepare(script).Exercises[0].Sets[0].Rpe}".ShouldBe(rpe);

    [Fact]
    public void Sets_rewrites_those_not_done_and_gives_how_far_it_went()
    {
        var workout = Prepare("var.n = sets(2, 99, 6, 8, 1, 50%, 60, 8, 1) reps[1] = var.n");
        var sets = workout.Exercises[0].Sets;
        sets[0].Reps.ShouldBe(97);
        (sets[1].Reps, sets[1].MinReps, sets[1].IsAmrap, sets[1].Weight, sets[1].Rest, sets[1].Rpe, sets[1].LogRpe).ShouldBe(
            (8, 6, true, Quantity.OfPounds(67.5), 60, 8, true));
        var plain = Prepare("sets(1, 1, 5, 5, 0, 100lb, 0, 0, 0)").Exercises[0].Sets[0];
        (plain.MinReps, plain.Rest, plain.Rpe).ShouldBe((null, null, null));
    }

    [Fact]
    public void Indices_count_from_0_during_the_workout() =>
        Prepare("print(setVariationIndex, exerciseVariationIndex, descriptionIndex)").Exercises[0].Messages.ShouldBe(["0", "0", "0"]);

    [Fact]
    public void Warmups_come_from_the_program_before_the_script()
    {
        var run = Play.OneDay("Squat / 1x5 100lb / warmup: 5 50% / update: custom() {~ weights = 200lb ~}");
        var exercise = run.Prepare().Exercises[0];
        (exercise.Warmups[0].Weight.Figure, exercise.Sets[0].Weight.Figure).ShouldBe((50, 200));
    }

    [Fact]
    public void State_starts_from_the_program_in_every_run_and_lands_under_what_the_progress_script_writes()
    {
        var run = Play.OneDay("Squat / 5x5 100lb / progress: custom(a: 0, b: 0) {~ state.b = state.a + 10 ~} / update: custom() {~ state.a += 1 state.b = 99 ~}");
        run.Do();
        (run.State("a").Figure, run.State("b").Figure).ShouldBe((1, 10));
    }

    [Fact]
    public void A_skipped_exercise_changes_nothing()
    {
        var run = Play.OneDay("Squat / 1x5 100lb / progress: custom(a: 0) {~ weights += 5lb ~} / update: custom() {~ state.a += 1 ~}");
        run.Do(new int?[] { null });
        (run.State("a").Figure, run.ProgramWeights()).ShouldBe((0, "100lb"));
    }

    private static Workout Prepare(string script) =>
        Play.OneDay($"Squat / 3x5 100lb / update: custom() {{~ {script} ~}}").Prepare();

    private static string Show(Workout workout) =>
        string.Join(' ', workout.Exercises[0].Sets.Select(set => $"{Play.Reps(set)}@{set.Weight.Figure}"));
}
