namespace Latitude.Liftoscript.Tests.Scripting;

public class OperatorTests
{
    [Theory]
    [InlineData("5", "5")]
    [InlineData("2.5", "2.5")]
    [InlineData(".5", "0.5")]
    [InlineData("5.", "5")]
    [InlineData("5lb", "5lb")]
    [InlineData("5 lb", "5lb")]
    [InlineData("2.5kg", "2.5kg")]
    [InlineData("80%", "80%")]
    [InlineData("33.339%", "33.34%")]
    [InlineData("-3", "-3")]
    [InlineData("-3lb", "-3lb")]
    [InlineData("+3", "3")]
    public void A_literal_is_itself(string expression, string value) => Script.Value(expression).ShouldBe(value);

    [Theory]
    [InlineData("1 + 2 * 3", "7")]
    [InlineData("(1 + 2) * 3", "9")]
    [InlineData("7 - 2 - 1", "4")]
    [InlineData("8 / 4 / 2", "1")]
    [InlineData("7 % 4", "3")]
    [InlineData("-7 % 4", "-3")]
    [InlineData("5 / 0", "0")]
    [InlineData("5 % 0", "0")]
    [InlineData("3\n-1", "2")]
    [InlineData("2 * 3 % 4", "2")]
    public void Numbers_are_reckoned_with(string expression, string value) => Script.Value(expression).ShouldBe(value);

    [Fact]
    public void A_percent_sign_at_its_number_makes_a_percentage_and_the_next_number_stands_alone() =>
        Script.Messages("print(5 % 3) print(5%) 3").ShouldBe("2 5%");

    [Theory]
    [InlineData("100lb + 5", "105lb")]
    [InlineData("5 + 100lb", "105lb")]
    [InlineData("100lb * 0.8", "80lb")]
    [InlineData("100lb - 20lb", "80lb")]
    [InlineData("100lb + 10kg", "122lb")]
    [InlineData("10kg + 100lb", "55.5kg")]
    [InlineData("100lb / 0", "0lb")]
    [InlineData("7 % 5lb", "2lb")]
    public void A_weight_keeps_the_result_a_weight(string expression, string value) => Script.Value(expression).ShouldBe(value);

    [Theory]
    [InlineData("10% + 5", "15%")]
    [InlineData("5 + 10%", "15%")]
    [InlineData("50% * 50%", "2500%")]
    [InlineData("100lb + 10%", "113.5lb")]
    [InlineData("10% + 100lb", "113.5lb")]
    [InlineData("100lb * 10%", "1350lb")]
    [InlineData("rm1 * 80%", "14580lb")]
    [InlineData("rm1 * 0.8", "108lb")]
    public void A_percentage_meeting_a_weight_is_of_the_one_rep_max(string expression, string value) => Script.Value(expression).ShouldBe(value);

    [Theory]
    [InlineData("5 > 4", "1")]
    [InlineData("5 < 4", "0")]
    [InlineData("5 >= 5", "1")]
    [InlineData("5 <= 4", "0")]
    [InlineData("5 == 5", "1")]
    [InlineData("5 != 5", "0")]
    [InlineData("100lb > 99", "1")]
    [InlineData("60 > 50%", "1")]
    [InlineData("22lb == 10kg", "1")]
    [InlineData("50% == 50%", "1")]
    [InlineData("50% > 1lb", "0")]
    [InlineData("1lb < 50%", "0")]
    [InlineData("50% == 50lb", "0")]
    [InlineData("50% != 50lb", "1")]
    public void Comparisons_go_by_figures_and_a_percentage_is_never_a_weight(string expression, string value) => Script.Value(expression).ShouldBe(value);

    [Theory]
    [InlineData("completedReps >= reps", "0")]
    [InlineData("reps >= 3", "1")]
    [InlineData("reps > 3", "0")]
    [InlineData("3 <= reps", "1")]
    [InlineData("reps != 5", "0")]
    [InlineData("reps != 4", "1")]
    [InlineData("reps == 5", "0")]
    [InlineData("completedReps >= minReps", "0")]
    [InlineData("weights > 99lb", "1")]
    public void With_arrays_a_comparison_must_hold_for_every_set(string expression, string value) => Script.Value(expression).ShouldBe(value);

    [Theory]
    [InlineData("(1 < 2) && 5", "5")]
    [InlineData("(1 > 2) && 5", "0")]
    [InlineData("5 && (1 < 2)", "1")]
    [InlineData("(1 < 2) || 5", "1")]
    [InlineData("(1 > 2) || 5", "5")]
    [InlineData("0lb || (1 > 2)", "0lb")]
    [InlineData("(1 > 2) || 1 < 2 && 1 > 2", "0")]
    [InlineData("1 < 2 || 1 < 2 && 1 > 2", "0")]
    [InlineData("!(1 > 2)", "1")]
    [InlineData("!5", "0")]
    [InlineData("!0", "1")]
    [InlineData("!0lb", "0")]
    [InlineData("!0%", "0")]
    public void And_and_or_are_one_level_and_every_weight_is_true(string expression, string value) => Script.Value(expression).ShouldBe(value);

    [Fact]
    public void Both_sides_are_always_worked_out() =>
        Script.Value("var.x", "var.x = 0 (1 > 2) && (var.x = 3) ").ShouldBe("3");

    [Theory]
    [InlineData("1 < 2 ? 3 : 4", "3")]
    [InlineData("1 > 2 ? 3 : 4", "4")]
    [InlineData("1 > 2 ? 3 : 1 > 2 ? 4 : 5", "5")]
    [InlineData("0lb ? 3 : 4", "3")]
    [InlineData("reps ? 3 : 4", "3")]
    public void A_choice_takes_one_of_two(string expression, string value) => Script.Value(expression).ShouldBe(value);

    [Theory]
    [InlineData("1 && 2")]
    [InlineData("5 || reps")]
    [InlineData("(1 < 2) + 1")]
    [InlineData("(1 < 2) > 1")]
    [InlineData("(1 < 2) == (1 < 2)")]
    [InlineData("! 1 < 2")]
    [InlineData("reps + 1")]
    [InlineData("1 * reps")]
    public void What_makes_no_sense_fails_while_it_runs(string expression)
    {
        var run = Script.Start($"state.a = 9 {expression}");
        run.Do().Exercises.Count.ShouldBe(1);
        run.State("a").Figure.ShouldBe(7);
        Script.Value(expression).Length.ShouldBeGreaterThan(10);
    }

    [Theory]
    [InlineData("-state.a")]
    [InlineData("-(3)")]
    [InlineData("3 +")]
    [InlineData("(3")]
    [InlineData("3)")]
    [InlineData("'text'")]
    [InlineData("1 ? 2")]
    [InlineData("r[1][2]")]
    [InlineData("= 3")]
    [InlineData("5 = 3")]
    public void What_is_no_script_is_found_before_it_runs(string script) => Script.Error(script).ShouldBe(DiagnosticCode.Syntax);
}
