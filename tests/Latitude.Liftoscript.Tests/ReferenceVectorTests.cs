using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Playing;

namespace Latitude.Liftoscript.Tests;

/// <summary>Results observed from the reference: default gym, 1RM 135 lb, all sets done as prescribed unless said.</summary>
public class ReferenceVectorTests
{
    [Fact]
    public void Percentages_kilograms_and_negative_weights_become_what_the_gym_can_load() =>
        Play.OneDay("Squat / 1x5 80%, 1x5 100kg, 1x5 33.3%, 1x5 0%, 1x3 -20lb").Weights().ShouldBe("107.5lb 220lb 45lb none -45lb");

    [Fact]
    public void A_target_rpe_without_a_weight_speaks_of_one() =>
        Play.OneDay("Squat / 1x5 @8, 1x3-8 @9, 1x1 @10").Weights().ShouldBe("107.5lb 102.5lb 135lb");

    [Fact]
    public void Warmups_are_weights_or_shares_of_the_first_work_set() =>
        string.Join(' ', Play.OneDay("Squat / 1x8 200lb / warmup: 2x5 45lb, 3 50%, 1x3 80%, 1x2").Prepare().Exercises[0].Warmups
            .Select(set => $"{set.Reps}@{set.Weight.Figure}")).ShouldBe("5@45 5@45 3@100 3@160 2@155");

    [Fact]
    public void Linear_progression_counts_successes_and_failures()
    {
        var run = Play.OneDay("Squat / 1x5 100lb / progress: lp(5lb, 2, 0, 10lb, 2, 0)");
        var weights = new List<double>();
        foreach (var done in new int?[] { 5, 5, 3, 5, 3, 3, 5 })
        {
            weights.Add(run.Do(done).Exercises[0].Sets[0].Weight.Figure);
        }

        weights.ShouldBe([100, 100, 105, 105, 105, 95, 95]);
        (run.State("successCounter"), run.State("failureCounter")).ShouldBe((Quantity.OfNumber(1), Quantity.OfNumber(1)));
    }

    [Fact]
    public void Half_a_range_neither_raises_nor_lowers()
    {
        var run = Play.OneDay("Squat / 1x3-5 100lb / progress: lp(5lb, 1, 0, 10lb)");
        var weights = new List<string>();
        foreach (var done in new int?[] { 5, 4, 2, 5 })
        {
            weights.Add(run.Do(done).Weights());
        }

        weights.ShouldBe(["100lb", "105lb", "105lb", "95lb"]);
    }

    [Fact]
    public void What_was_lifted_above_or_below_the_prescription_is_taken_along()
    {
        var run = Play.OneDay("Squat / 2x5 100lb / progress: lp(5lb)");
        var workout = run.Prepare();
        workout.Complete(workout.Exercises[0], 0, new SetResult { Reps = 5, Weight = Quantity.OfPounds(120) });
        workout.Complete(workout.Exercises[0], 1, new SetResult { Reps = 5, Weight = Quantity.OfPounds(90) });
        run.Finish(workout);
        run.ProgramWeights().ShouldBe("125lb 95lb");
    }

    [Fact]
    public void Percentages_become_weights_when_first_raised()
    {
        var run = Play.OneDay("Squat / 1x5 80%, 1x5 70% / progress: lp(5lb)");
        run.Do();
        run.ProgramWeights().ShouldBe("113lb 99.5lb");
        run.Do();
        run.ProgramWeights().ShouldBe("118lb 104.5lb");
    }

    [Fact]
    public void Double_progression_adds_reps_then_weight()
    {
        var run = Play.OneDay("Squat / 2x8 100lb / progress: dp(5lb, 8, 10)");
        var seen = new List<string>();
        foreach (var done in new int?[][] { [8, 9], [9, 10], [10, 10], [8, 8] })
        {
            run.Do(done);
            seen.Add($"{run.Reps()} {run.ProgramWeights()}");
        }

        // The first prescription is 8 8; what is listed is what each workout leads to.
        seen.ShouldBe(["9 10 100lb 100lb", "10 10 100lb 100lb", "8 8 105lb 105lb", "9 9 105lb 105lb"]);
    }

    [Fact]
    public void Double_progression_of_a_range_moves_its_lower_end()
    {
        var run = Play.OneDay("Squat / 2x8-10 100lb / progress: dp(5lb, 8, 10)");
        var seen = new List<string> { run.Reps() };
        foreach (var done in new int?[][] { [8, 9], [9, 10], [10, 10], [8, 8] })
        {
            run.Do(done);
            seen.Add(run.Reps());
        }

        seen.ShouldBe(["8-10 8-10", "9-10 10", "10 10", "8-10 8-10", "9-10 9-10"]);
        run.ProgramWeights().ShouldBe("105lb 105lb");
    }

    [Fact]
    public void A_sum_of_reps_raises_what_was_lifted_and_an_undone_set_to_the_increment()
    {
        var run = Play.OneDay("Squat / 3x10 100lb / progress: sum(20, 5lb)");
        run.Do(10, 10, null);
        run.ProgramWeights().ShouldBe("105lb 105lb 5lb");
    }

    [Fact]
    public void A_program_keeps_two_decimals()
    {
        var run = Play.OneDay("Squat / 1x5 100lb / progress: custom(a: 1) {~ state.a = state.a / 3 weights = weights[1] * 1.03333 ~}");
        var seen = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            run.Do();
            seen.Add($"{run.State("a")} {run.ProgramWeights()}");
        }

        // The second workout is done with 102.5 lb, which the gym can load.
        seen.ShouldBe(["0.33 103.33lb", "0.11 105.92lb", "0.04 108.5lb"]);
    }

    [Fact]
    public void Set_variations_wrap_around()
    {
        var run = Play.OneDay("Squat / 3x5 100lb / 2x3 110lb / 1x1 120lb / progress: custom() {~ setVariationIndex += 1 ~}");
        var seen = new List<int>();
        for (var i = 0; i < 4; i++)
        {
            seen.Add(run.Do().Exercises[0].SetVariation);
        }

        seen.ShouldBe([1, 2, 3, 1]);
    }

    [Fact]
    public void A_product_is_kept_to_a_twentieth()
    {
        var run = Play.OneDay("Squat / 1x5 101lb / progress: custom() {~ weights *= 0.9 ~}");
        var seen = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            run.Do();
            seen.Add(run.ProgramWeights());
        }

        seen.ShouldBe(["90.9lb", "81.8lb", "73.6lb"]);
    }

    [Fact]
    public void A_success_raises_only_the_sets_it_has_in_all_weeks()
    {
        var run = Play.Start("# W1\n## D\nSquat / 1x5 100lb / progress: lp(5lb)\n# W2\n## D\nSquat / 3x3 120lb");
        run.Do();
        run.Weights().ShouldBe("125lb 120lb 120lb");
        run.Do();
        run.Weights().ShouldBe("110lb");
    }
}
