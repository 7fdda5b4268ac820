using Latitude.Liftoscript.Programs;

namespace Latitude.Liftoscript.Tests.Syntax;

/// <summary>A program with any of these is not played, and its author learns where and why.</summary>
public class ErrorTests
{
    [Theory]
    [InlineData("## D", DiagnosticCode.Misplaced, 1, 1)]
    [InlineData("# W\nSquat / 3x5", DiagnosticCode.Misplaced, 2, 1)]
    [InlineData("Squat / 3x5", DiagnosticCode.Misplaced, 1, 1)]
    [InlineData("", DiagnosticCode.Misplaced, 1, 1)]
    public void Days_need_weeks_and_exercises_need_days(string text, DiagnosticCode code, int line, int column) =>
        Check(ProgramReader.Read(text), code, line, column);

    [Theory]
    [InlineData("Sqat / 3x5", DiagnosticCode.UnknownExercise, 3, 1)]
    [InlineData("Bench Press / 3x5\nlight: Sqat / 3x5", DiagnosticCode.UnknownExercise, 4, 1)]
    [InlineData("Squat / 3x5\nSquat, Barbell / 3x5", DiagnosticCode.DuplicateExercise, 4, 1)]
    [InlineData("Squat / 3x5 (A label)\nBench Press / 3x5 (Nine char)", DiagnosticCode.LabelTooLong, 4, 19)]
    [InlineData("Squat / 3x", DiagnosticCode.Syntax, 3, 11)]
    [InlineData("Squat / 3x5 100 lb", DiagnosticCode.Syntax, 3, 13)]
    [InlineData("Squat / 3x5abc", DiagnosticCode.Syntax, 3, 9)]
    [InlineData("Squat / 3x5, / 90s", DiagnosticCode.Syntax, 3, 14)]
    [InlineData("Squat / 3x5 @", DiagnosticCode.Syntax, 3, 13)]
    [InlineData("Squat / 3x5 60s+", DiagnosticCode.Syntax, 3, 13)]
    [InlineData("Squat / 3x5 (Top", DiagnosticCode.Syntax, 3, 13)]
    [InlineData("Squat[1-] / 3x5", DiagnosticCode.Syntax, 3, 9)]
    [InlineData("Squat[1 / 3x5", DiagnosticCode.Syntax, 3, 9)]
    [InlineData("Squat(2) / 3x5", DiagnosticCode.Syntax, 3, 6)]
    [InlineData("/ 3x5", DiagnosticCode.Syntax, 3, 1)]
    [InlineData("Squat / 201x5", DiagnosticCode.TooLarge, 3, 14)]
    [InlineData("Squat / 1x9999999", DiagnosticCode.TooLarge, 3, 11)]
    [InlineData("Squat / tempo: 303", DiagnosticCode.UnknownProperty, 3, 9)]
    [InlineData("Squat / used: maybe", DiagnosticCode.Syntax, 3, 15)]
    [InlineData("Squat / id: 5", DiagnosticCode.Syntax, 3, 9)]
    [InlineData("Squat / id: tags()", DiagnosticCode.Syntax, 3, 9)]
    [InlineData("Squat / superset:", DiagnosticCode.Syntax, 3, 18)]
    [InlineData("Squat / warmup: 50%", DiagnosticCode.Syntax, 3, 19)]
    [InlineData("Squat / warmup: none / warmup: none", DiagnosticCode.Conflict, 3, 24)]
    public void A_line_that_is_not_understood_is_shown_with_its_place(string line, DiagnosticCode code, int row, int column) =>
        Check(Read(line), code, row, column);

    [Theory]
    [InlineData("linear(5lb)", DiagnosticCode.UnknownProgression)]
    [InlineData("lp()", DiagnosticCode.ProgressionArguments)]
    [InlineData("lp(5)", DiagnosticCode.ProgressionArguments)]
    [InlineData("lp(5lb, 1lb)", DiagnosticCode.ProgressionArguments)]
    [InlineData("lp(5lb, 1, 0, 10)", DiagnosticCode.ProgressionArguments)]
    [InlineData("lp(5lb, 1, 0, 10lb, 1, 0, 1)", DiagnosticCode.ProgressionArguments)]
    [InlineData("dp(5lb, 8)", DiagnosticCode.ProgressionArguments)]
    [InlineData("dp(5, 8, 12)", DiagnosticCode.ProgressionArguments)]
    [InlineData("dp(5lb, 8lb, 12)", DiagnosticCode.ProgressionArguments)]
    [InlineData("sum(5lb, 30)", DiagnosticCode.ProgressionArguments)]
    [InlineData("sum(30)", DiagnosticCode.ProgressionArguments)]
    [InlineData("lp(5lb) {~ ~}", DiagnosticCode.ProgressionArguments)]
    [InlineData("custom()", DiagnosticCode.ProgressionArguments)]
    [InlineData("custom(5lb) {~ ~}", DiagnosticCode.ProgressionArguments)]
    [InlineData("custom(a) {~ ~}", DiagnosticCode.Syntax)]
    [InlineData("custom() {~ ", DiagnosticCode.Syntax)]
    [InlineData("custom() {~ // a ~ in a comment\n ~}", DiagnosticCode.Syntax)]
    [InlineData("custom() { script }", DiagnosticCode.Syntax)]
    [InlineData("custom() { ...Bench Press }", DiagnosticCode.ScriptReuse)]
    [InlineData("custom() { ...Squat }", DiagnosticCode.ScriptReuse)]
    public void Progressions_take_their_own_arguments_only(string progress, DiagnosticCode code) =>
        Read($"Squat / 3x5 / progress: {progress}").Diagnostics[0].Code.ShouldBe(code);

    [Theory]
    [InlineData("lp(5lb)")]
    [InlineData("custom(a: 1) {~ ~}")]
    [InlineData("custom()")]
    [InlineData("none")]
    public void An_update_is_a_custom_script_without_arguments(string update) =>
        Read($"Squat / 3x5 / update: {update}").Diagnostics[0].Code.ShouldBe(DiagnosticCode.ProgressionArguments);

    [Fact]
    public void An_update_script_may_use_the_states_of_its_line_only() =>
        Read("Squat / 3x5 / update: custom() {~ state.a = 1 ~}").Diagnostics[0].Code.ShouldBe(DiagnosticCode.UnknownState);

    [Theory]
    [InlineData("progress: lp(5lb)", "progress: lp(10lb)")]
    [InlineData("update: custom() {~ reps = 1 ~}", "update: custom() {~ reps = 2 ~}")]
    [InlineData("warmup: none", "warmup: 5 50%")]
    [InlineData("id: tags(1)", "id: tags(2)")]
    public void Instances_of_an_exercise_agree(string first, string second)
    {
        var text = $"# W\n## A\nSquat / 3x5 / {first}\n## B\nSquat / 3x5 / ";
        Check(ProgramReader.Read(text + second), DiagnosticCode.Conflict, 5, null);
        ProgramReader.Read(text + first).Program.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("Squat / ...t1", DiagnosticCode.ReuseNotFound)]
    [InlineData("t1 / used: none / 3x5\nSquat / ...t1[2]", DiagnosticCode.ReuseNotFound)]
    [InlineData("t1 / used: none / 3x5\nSquat / ...t1[2:1]", DiagnosticCode.ReuseNotFound)]
    [InlineData("t1 / used: none / 3x5\nSquat / ...t1\n## B\nt1 / 3x3", DiagnosticCode.ReuseAmbiguous)]
    [InlineData("Squat / ...Squat", DiagnosticCode.ReuseNotAllowed)]
    [InlineData("t1 / used: none / 3x5\nSquat / ...t1\nBench Press / ...Squat", DiagnosticCode.ReuseNotAllowed)]
    [InlineData("Push Up | Bench Dip / 3x5\nSquat / ...Push Up | Bench Dip", DiagnosticCode.Syntax)]
    [InlineData("t1 / used: none / 3x5\nSquat / ...t1 / ...t1", DiagnosticCode.Conflict)]
    public void What_is_reused_must_be_one_line_that_can_be(string lines, DiagnosticCode code) => Read(lines).Diagnostics[0].Code.ShouldBe(code);

    [Theory]
    [InlineData("a / used: none / 3x5 / progress: custom() { ...b }\nb / used: none / 3x5 / progress: custom() { ...a }")]
    [InlineData("Squat / 3x5 / progress: custom() {~ ~}\nBench Press / 3x5 / progress: custom() { ...Squat }\nDeadlift / 3x5 / progress: custom() { ...Bench Press }")]
    [InlineData("Squat / 3x5 / progress: lp(5lb)\nBench Press / 3x5 / progress: custom() { ...Squat }")]
    public void Scripts_come_from_where_they_are_written(string lines) => Read(lines).Diagnostics[0].Code.ShouldBe(DiagnosticCode.ScriptReuse);

    [Fact]
    public void A_performed_line_that_borrows_its_script_cannot_lend_it() => Read("""
        Squat / 3x5 / progress: custom() {~ weights += 5lb ~}
        Bench Press / 3x5 / progress: custom() { ...Squat }
        Deadlift / ...Bench Press
        """).Diagnostics[0].Code.ShouldBe(DiagnosticCode.ScriptReuse);

    [Fact]
    public void Every_broken_line_is_reported_not_only_the_first() =>
        Read("Squat / 3x\nBench Press / 3x5\nDeadlift / foo: 1").Diagnostics.Select(finding => finding.Line).ShouldBe([3, 5]);

    [Fact]
    public void A_hint_names_what_was_probably_meant()
    {
        Read("Bench Pres / 3x5").Diagnostics[0].Hint.ShouldBe("Did you mean 'Bench Press'?");
        Read("Squat / 3x5 / progress: custom() {~ wieghts += 5lb ~}").Diagnostics[0].Hint.ShouldBe("Did you mean 'weights'?");
        Read("Squat / 3x5 / progress: custom() {~ weights = roundWeigth(5lb) ~}").Diagnostics[0].Hint.ShouldBe("Did you mean 'roundWeight'?");
    }

    [Theory]
    [InlineData("# W\r\n## D\r\nSquat / 3x")]
    [InlineData("# W\r## D\rSquat / 3x")]
    [InlineData("# W\n## D\nSquat / 3x")]
    public void Every_kind_of_line_end_counts_once(string text) => Check(ProgramReader.Read(text), DiagnosticCode.Syntax, 3, 11);

    private static ProgramResult Read(string lines) => ProgramReader.Read("# W\n## D\n" + lines);

    private static void Check(ProgramResult result, DiagnosticCode code, int line, int? column)
    {
        result.Program.ShouldBeNull();
        var first = result.Diagnostics.First(finding => finding.Severity == Severity.Error);
        (first.Code, first.Line).ShouldBe((code, line), first.ToString());
        if (column is { } wanted)
        {
            first.Column.ShouldBe(wanted, first.ToString());
        }
    }
}
