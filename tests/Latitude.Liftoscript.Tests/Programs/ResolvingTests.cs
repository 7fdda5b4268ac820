using Latitude.Liftoscript.Playing;
using Latitude.Liftoscript.Programs;

namespace Latitude.Liftoscript.Tests.Programs;

/// <summary>Repeats, order, reuse, templates, taken-over scripts.</summary>
public class ResolvingTests
{
    [Fact]
    public void A_repeat_puts_a_line_on_the_same_day_of_other_weeks_unless_it_is_written_there()
    {
        var run = Play.Start("# 1\n## D\nSquat[1-9] / 3x5 100lb\n# 2\n## D\nSquat / 1x1 200lb\n# 3\n## D\n");
        Weeks(run, 3).ShouldBe(["100lb 100lb 100lb", "200lb", "100lb 100lb 100lb"]);
    }

    [Fact]
    public void A_repeat_may_begin_later_and_only_its_first_range_counts()
    {
        var result = ProgramReader.Read("# 1\n## D\nSquat[2-2,3-3] / 1x5 100lb\n# 2\n## D\n# 3\n## D\n");
        result.Diagnostics.Single().Code.ShouldBe(DiagnosticCode.Surprising);
        result.Program!.Days.Select(day => day.Lines.Count).ShouldBe([1, 1, 0]);
    }

    [Fact]
    public void Copies_live_lives_of_their_own()
    {
        var run = Play.Start("# 1\n## D\nSquat[1-2] / 1x5 100lb / progress: custom() {~ weights[2:1:1:1] = 200lb ~}\n# 2\n## D\n");
        run.Do();
        Weeks(run, 2).ShouldBe(["100lb", "200lb"]);
    }

    [Fact]
    public void Order_numbers_come_after_lines_without_and_apply_to_copies()
    {
        var run = Play.Start("# 1\n## D\nSquat[2,1-2] / 1x5\nBench Press[1,1-2] / 1x5\nDeadlift / 1x5\n# 2\n## D\nBicep Curl / 1x5\n");
        run.Names().ShouldBe("Deadlift, Bench Press, Squat");
        run.GoTo(2);
        run.Names().ShouldBe("Bicep Curl, Bench Press, Squat");
    }

    [Fact]
    public void A_copy_keeps_its_place_and_goes_before_the_line_written_there()
    {
        var run = Play.Start("# 1\n## D\nt / used: none / 1x1\nSquat / 1x5\nDeadlift[1-2] / 1x5\n# 2\n## D\nBench Press / 1x5\nBicep Curl / 1x5\nShrug / 1x5\n");
        run.GoTo(2);
        run.Names().ShouldBe("Bench Press, Deadlift, Bicep Curl, Shrug");
    }

    [Fact]
    public void Reuse_takes_sets_defaults_warmup_and_progress_but_no_label_superset_or_tags()
    {
        var run = Play.OneDay("Squat / 2x5 100lb / 60s / warmup: 3 50% / superset: A / id: tags(1) / progress: lp(5lb)\nlight: Front Squat / ...Squat / 80lb");
        var reusing = run.Program.Lines[1];
        run.Sets(reusing).Select(set => (set.Weight.Figure, set.Rest)).ShouldBe([(80, 60), (80, 60)]);
        (reusing.Superset, reusing.Exercise.Tags.Count, reusing.Exercise.Warmups!.Count).ShouldBe((null, 0, 1));
        run.Do();
        run.Sets(reusing)[0].Weight.Figure.ShouldBe(85);
    }

    [Fact]
    public void Own_sets_replace_the_reused_ones_and_reused_defaults_fill_what_they_leave_open()
    {
        var run = Play.OneDay("t / used: none / 5x5 / 60% 90s\nSquat / ...t / 3x3, 1x1 200lb 30s");
        run.Sets(run.Program.Days[0].Lines[0]).Select(set => $"{set.Reps} {set.Weight} {set.Rest}").ShouldBe(
            ["3 60% 90", "3 60% 90", "3 60% 90", "1 200lb 30"]);
    }

    [Fact]
    public void A_percentage_of_a_set_yields_to_a_weight_in_reused_defaults_but_a_weight_to_no_percentage()
    {
        var run = Play.OneDay("t / used: none / 1x5 / 100lb\nu / used: none / 1x5 / 50%\nSquat / ...t / 1x5 80%\nBench Press / ...u / 1x5 90lb");
        run.Prepare().Exercises.Select(exercise => exercise.Sets[0].OriginalWeight.ToString()).ShouldBe(["100lb", "90lb"]);
    }

    [Fact]
    public void Reuse_reaches_other_days_and_weeks()
    {
        var run = Play.Start("# 1\n## A\nSquat / 1x5 100lb\n## B\nSquat / 1x3 120lb\nBench Press / ...Squat[1]\n# 2\n## A\nDeadlift / ...Squat[1:2]\nShrug / ...Squat[1:_]\n## B\n");
        run.GoTo(2);
        run.Prepare().Exercises[1].Sets[0].OriginalWeight.Figure.ShouldBe(100);
        run.GoTo(3);
        run.Prepare().Exercises.Select(exercise => exercise.Sets[0].OriginalWeight.Figure).ShouldBe([120, 100]);
    }

    [Fact]
    public void A_template_repeated_or_rewritten_by_week_gives_each_week_its_sets()
    {
        var run = Play.Start("# 1\n## D\nt[1-2] / used: none / 1x5 50%\nSquat[1-3] / ...t\n# 2\n## D\n# 3\n## D\nt / 1x1 90%\n");
        run.Program.Lines.Where(line => line.Exercise.Key == "t").ShouldAllBe(line => line.IsTemplate);
        Originals(run, 3).ShouldBe(["50%", "50%", "90%"]);
    }

    [Fact]
    public void Progress_taken_over_by_one_line_is_the_whole_exercises_with_its_own_state()
    {
        var run = Play.Start("# 1\n## A\nt / used: none / 1x5 100lb / progress: custom(n: 1) {~ state.n += 1 weights += 5lb ~}\nSquat / ...t\nDeadlift / ...t\n## B\nSquat / 1x3 80lb\n");
        run.Do();
        run.Do();
        var squat = run.Program.Exercises.Single(exercise => exercise.Key == "squat_barbell");
        var deadlift = run.Program.Exercises.Single(exercise => exercise.Key == "deadlift_barbell");
        (run.State(squat)["n"].Figure, run.State(deadlift)["n"].Figure).ShouldBe((3, 2));
        run.Prepare(2).Weights().ShouldBe("90lb");
    }

    [Fact]
    public void A_script_taken_over_brings_its_states_and_own_ones_go_on_top()
    {
        var run = Play.OneDay("Squat / 1x5 100lb / progress: custom(a: 1, b: 5lb) {~ weights += state.b ~}\nDeadlift / 1x5 100lb / progress: custom(b: 10lb) { ...Squat }");
        run.Do();
        run.Sets(run.Program.Lines[1])[0].Weight.Figure.ShouldBe(110);
        run.State(run.Program.Lines[1].Exercise)["a"].Figure.ShouldBe(1);
    }

    [Fact]
    public void A_template_may_leave_its_states_to_the_lines_that_take_the_script_over()
    {
        var run = Play.OneDay("t / used: none / 1x5 100lb / progress: custom() {~ weights += state.up ~}\nSquat / ...t / progress: custom(up: 5lb) { ...t }");
        run.Do();
        run.Weights().ShouldBe("105lb");
        ProgramReader.Read("# 1\n## D\nt / used: none / 1x5 100lb / progress: custom() {~ weights += state.up ~}\nSquat / ...t")
            .Diagnostics.Single().Code.ShouldBe(DiagnosticCode.UnknownState);
    }

    [Fact]
    public void A_chain_of_two_templates_is_followed()
    {
        var run = Play.OneDay("a / used: none / progress: custom(x: 5lb) {~ weights += state.x ~}\nb / used: none / progress: custom(x: 10lb) { ...a }\nSquat / 1x5 100lb / progress: custom() { ...b }");
        run.Do();
        run.Prepare().Weights().ShouldBe("110lb");
    }

    [Fact]
    public void Descriptions_come_from_earlier_weeks_and_from_other_exercises_until_an_empty_one()
    {
        var program = ProgramReader.Read("# 1\n## D\n//   Brace\n//     hard\nSquat / 1x5\n// ...Squat\nFront Squat / 1x5\n# 2\n## D\nSquat / 1x5\n# 3\n## D\n//\nSquat / 1x5\n# 4\n## D\nSquat / 1x5").Program!;
        program.Lines.Select(line => string.Join('|', line.Descriptions)).ShouldBe(["Brace\n  hard", "Brace\n  hard", "Brace\n  hard", "", ""]);
    }

    [Fact]
    public void A_blank_line_between_comments_starts_another_description_and_a_mark_chooses()
    {
        var line = ProgramReader.Read("# 1\n## D\n// One\n\n// ! Two\n/// only for the author\nSquat / 1x5").Program!.Lines[0];
        (line.Descriptions[0], line.Descriptions[1], line.StartDescription).ShouldBe(("One", "Two", 1));
    }

    [Fact]
    public void Days_are_numbered_through_and_come_round()
    {
        var run = Play.Start("# 1\n## A\nSquat / 1x5 100lb\n## B\n# 2\n## A\n");
        run.Program.Days.Select(day => (day.Week, day.DayInWeek, day.Number)).ShouldBe([(1, 1, 1), (1, 2, 2), (2, 1, 3)]);
        run.Do();
        run.Do().Exercises.ShouldBeEmpty();
        run.Do();
        run.NextDay.ShouldBe(1);
    }

    private static List<string> Weeks(ProgramRun run, int count) => [.. Enumerable.Range(1, count).Select(day => run.Prepare(day).Weights())];

    private static List<string> Originals(ProgramRun run, int count) =>
        [.. Enumerable.Range(1, count).Select(day => run.Prepare(day).Exercises[0].Sets[0].OriginalWeight.ToString())];
}
