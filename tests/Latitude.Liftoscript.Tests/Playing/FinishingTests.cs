using Latitude.Liftoscript.Gym;
using Latitude.Liftoscript.Playing;
using Latitude.Liftoscript.Programs;

namespace Latitude.Liftoscript.Tests.Playing;

/// <summary>Finishing a workout: what is skipped, what fails alone, tags, questions, one-rep maxes, and what was mended.</summary>
public class FinishingTests
{
    [Fact]
    public void A_failing_script_is_told_and_the_others_go_on()
    {
        var run = Play.OneDay("Squat / 1x5 100lb / progress: custom() {~ weights += 5lb print(reps[2]) ~}\nDeadlift / 1x5 100lb / progress: lp(5lb)");
        var workout = run.Prepare();
        workout.Do();
        run.Finish(workout).Messages.ShouldBe(["Squat: There is no set 2."]);
        run.Prepare().Exercises.Select(exercise => exercise.Sets[0].Weight.Figure).ShouldBe([100, 105]);
    }

    [Fact]
    public void Two_exercises_that_count_on_a_tag_count_one_together_and_later_ones_see_it()
    {
        var run = Play.OneDay("""
            Squat / 1x5 / id: tags(1) / progress: custom(n: 0) {~ state[2].n += 1 ~}
            Deadlift / 1x5 / id: tags(1) / progress: custom(n: 0) {~ state[2].n += 1 ~}
            Bench Press / 1x5 / id: tags(2) / progress: custom(n: 0, seen: 0) {~ state.seen = state.n ~}
            """);
        run.Do();
        var bench = run.State(run.Program.Lines[2].Exercise);
        (bench["n"].Figure, bench["seen"].Figure).ShouldBe((1, 1));
    }

    [Fact]
    public void A_tag_nobody_has_is_ignored_and_a_missing_variable_counts_0()
    {
        var run = Play.OneDay("Squat / 1x5 / progress: custom() {~ state[9].n = 5 state[2].m += 2 ~}\nBench Press / 1x5 / id: tags(2) / progress: custom(n: 0) {~ ~}");
        run.Do();
        var bench = run.State(run.Program.Lines[1].Exercise);
        (bench["n"].Figure, bench["m"].Figure).ShouldBe((0, 2));
    }

    [Fact]
    public void A_tag_can_only_be_written() =>
        Scripting.Script.Messages("print(state[1].a)").ShouldBe("State variables of other exercises can only be written, not read.");

    [Fact]
    public void An_answer_becomes_the_variable_before_the_script_runs_and_stays()
    {
        var run = Play.OneDay("Squat / 1x5 100lb / progress: custom(up+: 0lb) {~ weights += state.up ~}");
        run.Program.Exercises[0].PromptedState.ShouldBe([true]);
        var workout = run.Prepare();
        workout.Exercises[0].Answer("up", Quantity.OfPounds(10));
        workout.Do();
        run.Finish(workout);
        (run.ProgramWeights(), run.State("up").ToString()).ShouldBe(("110lb", "10lb"));
        run.Do();
        run.ProgramWeights().ShouldBe("120lb");
    }

    [Fact]
    public void A_new_one_rep_max_counts_from_the_next_workout_on_for_every_line_of_the_movement()
    {
        var run = Play.OneDay("a: Squat / 1x5 50% / progress: custom() {~ rm1 = 200lb ~}\nb: Squat / 1x5 50%");
        var workout = run.Prepare();
        workout.Do();
        run.Finish(workout).OneRepMaxes.Select(change => $"{change.Movement.Id} {change.OneRepMax}").ShouldBe(["squat_barbell 200lb"]);
        run.Prepare().Exercises.Select(exercise => exercise.Sets[0].Weight.Figure).ShouldBe([100, 100]);
    }

    [Fact]
    public void None_means_none_also_where_a_reused_line_has_a_progress()
    {
        var run = Play.OneDay("t / used: none / 1x5 100lb / progress: custom() {~ weights += 5lb ~}\nSquat / ...t / progress: none");
        run.Do();
        run.Weights().ShouldBe("100lb");
    }

    [Fact]
    public void Progress_none_spares_its_own_day_but_not_its_sets_from_others()
    {
        var run = Play.Start("# 1\n## A\nSquat / 1x5 100lb / progress: lp(5lb)\n## B\nSquat / 1x5 100lb / progress: none");
        run.Do();
        run.Weights().ShouldBe("105lb");
        run.Do();
        run.Weights().ShouldBe("105lb");
    }

    [Fact]
    public void A_range_that_comes_by_reuse_is_played_as_a_range_with_a_warning()
    {
        var result = ProgramReader.Read("# 1\n## D\nt / used: none / 2x8-12 100lb\nSquat / ...t / progress: dp(5lb, 8, 12)");
        result.Diagnostics.Single().Code.ShouldBe(DiagnosticCode.Mended);
        var run = ProgramRun.Start(result.Program!);
        run.Do(12, 12);
        (run.Reps(), run.Weights()).ShouldBe(("8-12 8-12", "105lb 105lb"));
    }

    /// <summary>Both sets at the top of the range: 5 lb more, the range as it was, and the printed text plays on the same way.</summary>
    [Fact]
    public void A_progress_from_a_line_without_a_range_goes_by_the_range_of_the_line_that_takes_it_over()
    {
        var result = ProgramReader.Read("# 1\n## D\nt / used: none / 2x3 100lb / progress: dp(5lb, 3, 5)\nSquat / ...t / 2x3-5 100lb");
        result.Diagnostics.Single().Code.ShouldBe(DiagnosticCode.Mended);
        var run = ProgramRun.Start(result.Program!);
        run.Do(5, 5);
        (run.Reps(), run.Weights()).ShouldBe(("3-5 3-5", "105lb 105lb"));
        var printed = ProgramRun.Start(ProgramReader.Read(ProgramPrinter.Print(run)).Program!);
        run.Do(5, 5);
        printed.Do(5, 5);
        (printed.Reps(), printed.Weights()).ShouldBe((run.Reps(), run.Weights()));
    }

    [Fact]
    public void Questions_and_warmups_without_weight_stay_after_finished_workouts()
    {
        var run = Play.OneDay("Squat / 2+x5 200lb @+ / warmup: 2 / progress: lp(5lb)");
        run.Do();
        run.Do();
        var exercise = run.Prepare().Exercises[0];
        (exercise.Sets[0].LogRpe, exercise.Warmups[0].Weight.Figure).ShouldBe((true, 165));
        ProgramPrinter.Print(run).ShouldContain("Squat / 2+x5 210lb @+ / warmup: 2 /");
    }

    [Fact]
    public void Failures_without_a_decrease_stay_written()
    {
        var run = Play.OneDay("Squat / 1x5 200lb / progress: lp(5lb, 1, 0, 0lb, 3, 1)");
        run.Do(3);
        ProgramPrinter.Print(run).ShouldContain("lp(5lb, 1, 0, 0lb, 3, 1)");
        run.ProgramWeights().ShouldBe("200lb");
    }

    [Fact]
    public void A_bare_number_for_a_weight_is_warned_of()
    {
        var result = ProgramReader.Read("# 1\n## D\nSquat / 1x5 100lb / progress: custom() {~\n  weights = 120\n~}");
        var finding = result.Diagnostics.Single();
        (finding.Severity, finding.Code, finding.Line, finding.Column).ShouldBe((Severity.Warning, DiagnosticCode.Surprising, 4, 3));
    }

    [Theory]
    [InlineData("t / used: none / 1x5 / progress: lp(5lb)\nSquat / ...t / progress: none")]
    [InlineData("Squat / 1x5 100lb / warmup: 5")]
    [InlineData("Squat / 1x5 100lb @+")]
    [InlineData("Squat / 2+x5 100lb")]
    [InlineData("Squat / 1x5 / progress: lp(5lb, 1, 0, 0lb, 3, 1)")]
    [InlineData("// One\nSquat / 1x5\n// ...Squat[1]\nDeadlift / 1x5")]
    public void What_the_reference_would_not_keep_is_kept_with_a_warning(string lines) =>
        ProgramReader.Read("# 1\n## D\n" + lines).Diagnostics.Single().Code.ShouldBe(DiagnosticCode.Mended);

    [Theory]
    [InlineData("rm1 = rm1 * 80%")]
    [InlineData("weights = completedWeights[1] * 90%")]
    [InlineData("rm1 = 80% * 100lb")]
    public void A_percentage_times_a_weight_is_warned_of(string script) =>
        ProgramReader.Read($"# 1\n## D\nSquat / 1x5 / progress: custom() {{~ {script} ~}}").Diagnostics.Single().Code.ShouldBe(DiagnosticCode.Surprising);

    [Fact]
    public void A_blank_weight_is_adopted_and_raised_from_what_was_lifted()
    {
        var run = Play.OneDay("Squat / 1x5 / 1x3 / progress: lp(5lb)");
        var workout = run.Prepare();
        workout.Complete(workout.Exercises[0], 0, new SetResult { Reps = 5, Weight = Quantity.OfPounds(95) });
        run.Finish(workout);
        run.Weights().ShouldBe("100lb");
    }

    [Fact]
    public void An_increment_in_percent_is_of_the_one_rep_max()
    {
        var run = Play.OneDay("Squat / 1x5 100lb / progress: lp(5%)");
        run.Do();
        run.ProgramWeights().ShouldBe("106.75lb");
    }

    [Fact]
    public void A_logged_rpe_above_its_target_is_no_success()
    {
        var run = Play.OneDay("Squat / 1x5 100lb @8+ / progress: lp(5lb)");
        var workout = run.Prepare();
        workout.Complete(workout.Exercises[0], 0, new SetResult { Reps = 5, Rpe = 9 });
        run.Finish(workout);
        run.ProgramWeights().ShouldBe("100lb");
    }

    [Fact]
    public void An_undone_set_of_a_range_gets_a_lower_end_of_1()
    {
        var run = Play.OneDay("Squat / 2x8-10 100lb / progress: dp(5lb, 8, 10)");
        run.Do(9, null);
        run.Reps().ShouldBe("10 1-10");
    }

    [Fact]
    public void A_program_keeps_the_unit_it_is_written_in()
    {
        var run = Play.OneDay("Squat / 1x5 60kg / progress: lp(2.5kg)");
        run.Weights().ShouldBe("132.5lb");
        run.Do();
        run.ProgramWeights().ShouldBe("62.5kg");
    }
}
