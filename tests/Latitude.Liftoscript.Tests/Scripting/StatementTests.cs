namespace Latitude.Liftoscript.Tests.Scripting;

public class StatementTests
{
    [Fact]
    public void The_first_condition_that_is_true_decides() => Script.Messages("""
        if (1 > 2) { print(1) } else if (2 > 1) { print(2) } else { print(3) }
        if (1 > 2) { print(4) } else { print(5) }
        if (1 > 2) { print(6) }
        """).ShouldBe("2 5");

    [Theory]
    [InlineData("if (1 < 2) print(1)")]
    [InlineData("if 1 < 2 { print(1) }")]
    [InlineData("if (1 < 2) { print(1)")]
    [InlineData("for (var.i in reps) print(1)")]
    [InlineData("for (i in reps) { print(1) }")]
    [InlineData("for (var.i of reps) { print(1) }")]
    public void Braces_and_parentheses_are_required(string script) => Script.Error(script).ShouldBe(DiagnosticCode.Syntax);

    [Fact]
    public void A_loop_counts_the_sets_from_1() => Script.Messages("for (var.i in completedReps) { print(var.i) }").ShouldBe("1 2 3");

    [Theory]
    [InlineData("for (var.i in 5) { print(var.i) }")]
    [InlineData("for (var.i in week) { print(var.i) }")]
    public void A_loop_over_anything_but_sets_fails(string script) => Script.Messages(script).ShouldStartWith("'for' walks over the sets");

    [Theory]
    [InlineData("if (1 < 2) { 7 } else { 8 }", "7")]
    [InlineData("{ 1 2 3 }", "3")]
    [InlineData("for (var.i in reps) { var.i * 2 }", "6")]
    [InlineData("var.x = var.y = 3", "3")]
    public void Everything_has_a_value(string expression, string value) => Script.Value(expression).ShouldBe(value);

    [Fact]
    public void Comments_semicolons_and_line_breaks_stand_between_expressions() =>
        Script.Messages("print(1); // print(2)\nprint(3);;\n\tprint(4)").ShouldBe("1 3 4");

    [Theory]
    [InlineData("reps[1]", "5")]
    [InlineData("r[3]", "3")]
    [InlineData("weights[0]", "0")]
    [InlineData("weights[1.5]", "0")]
    [InlineData("weights[-1]", "0")]
    [InlineData("w[3]", "105lb")]
    [InlineData("completedReps[3]", "0")]
    [InlineData("cw[3]", "0")]
    [InlineData("cr[ns - 1]", "6")]
    [InlineData("minReps[1]", "5")]
    [InlineData("mr[2]", "4")]
    public void Sets_are_counted_from_1_and_blanks_read_0(string expression, string value) => Script.Value(expression).ShouldBe(value);

    [Fact]
    public void Beyond_the_last_set_there_is_nothing_to_read() => Script.Value("weights[4]").ShouldBe("There is no set 4.");

    [Theory]
    [InlineData("weights[*]")]
    [InlineData("weights[1:2]")]
    [InlineData("week[1]")]
    [InlineData("ns[1]")]
    [InlineData("isCompleted[1]")]
    public void Reading_takes_one_index_of_an_array(string expression) => Script.Error($"print({expression})").ShouldBe(DiagnosticCode.NotAllowed);

    [Theory]
    [InlineData("print(foo)", DiagnosticCode.UnknownVariable)]
    [InlineData("print(Reps)", DiagnosticCode.UnknownVariable)]
    [InlineData("foo = 3", DiagnosticCode.UnknownVariable)]
    [InlineData("print(state.foo)", DiagnosticCode.UnknownState)]
    [InlineData("state.foo = 1", DiagnosticCode.UnknownState)]
    [InlineData("foo(3)", DiagnosticCode.UnknownFunction)]
    [InlineData("floor()", DiagnosticCode.ArgumentCount)]
    [InlineData("floor(1, 2)", DiagnosticCode.ArgumentCount)]
    [InlineData("print(var.x)", DiagnosticCode.UnknownVariable)]
    [InlineData("var.x += 1", DiagnosticCode.UnknownVariable)]
    [InlineData("week = 3", DiagnosticCode.NotAllowed)]
    [InlineData("completedReps = 3", DiagnosticCode.NotAllowed)]
    [InlineData("amraps += 1", DiagnosticCode.NotAllowed)]
    [InlineData("weights[1:1:1:1:1] = 5lb", DiagnosticCode.ArgumentCount)]
    [InlineData("numberOfSets[1:1:1:1] = 5", DiagnosticCode.ArgumentCount)]
    [InlineData("setVariationIndex[1:1:1] = 1", DiagnosticCode.ArgumentCount)]
    [InlineData("rm1[1] = 100lb", DiagnosticCode.ArgumentCount)]
    [InlineData("sets(1, 2, 5, 5, 0, 100lb, 60, 8, 0)", DiagnosticCode.NotAllowed)]
    public void Names_and_counts_are_checked_before_anything_runs(string script, DiagnosticCode code) => Script.Error(script).ShouldBe(code);

    [Theory]
    [InlineData("setVariationIndex = 1", DiagnosticCode.NotAllowed)]
    [InlineData("weights[1:1] = 5lb", DiagnosticCode.ArgumentCount)]
    [InlineData("numberOfSets[1] = 2", DiagnosticCode.ArgumentCount)]
    [InlineData("sets(1, 2, 5, 5, 0, 100lb, 60, 8)", DiagnosticCode.ArgumentCount)]
    public void During_the_workout_less_may_be_written(string script, DiagnosticCode code) => Script.UpdateError(script).ShouldBe(code);

    [Fact]
    public void A_var_that_is_assigned_only_on_another_path_fails_when_read() =>
        Script.Messages("if (1 > 2) { var.x = 1 } print(var.x)").ShouldBe("'var.x' has no value yet.");

    [Theory]
    [InlineData("state.a = 5lb", "5lb")]
    [InlineData("state.a = 1 < 2", "1")]
    [InlineData("state.a = 1 > 2", "0")]
    [InlineData("state.a = reps", "1")]
    [InlineData("state.a += 5lb", "12lb")]
    [InlineData("state.a -= 2", "5")]
    [InlineData("state.a *= 2", "14")]
    [InlineData("state.a /= 2", "3.5")]
    [InlineData("state.a /= 3", "2.33")]
    [InlineData("state.a = state.p", "20%")]
    [InlineData("state.a = state.w", "10lb")]
    public void State_takes_any_kind_and_keeps_two_decimals(string script, string value)
    {
        var run = Script.Start(script);
        run.Do();
        run.State("a").ToString().ShouldBe(value);
    }

    [Fact]
    public void A_script_that_fails_leaves_nothing_behind()
    {
        var run = Script.Start("state.a = 9 weights = 200lb rm1 = 300lb print(weights[9])");
        run.Do();
        run.State("a").Figure.ShouldBe(7);
        run.ProgramWeights().ShouldBe("100lb 100lb 105lb");
        run.OneRepMax(run.Program.Movements[0]).Figure.ShouldBe(135);
    }

    [Theory]
    [InlineData("rm1 = 200lb", "200lb")]
    [InlineData("rm1 = 200", "200lb")]
    [InlineData("rm1 = 50%", "67.5lb")]
    [InlineData("rm1 += 5lb", "140lb")]
    [InlineData("rm1 += 10%", "148.5lb")]
    [InlineData("rm1 *= 1.1", "148.5lb")]
    [InlineData("rm1 = 100.03lb", "100.05lb")]
    [InlineData("rm1 = 60kg", "132.5lb")]
    public void The_one_rep_max_is_kept_to_a_twentieth_in_the_lifters_unit(string script, string value)
    {
        var run = Script.Start(script);
        run.Do();
        run.OneRepMax(run.Program.Movements[0]).ToString().ShouldBe(value);
    }

    [Fact]
    public void The_one_rep_max_reads_back_at_once() => Script.Messages("rm1 = 200lb print(rm1)").ShouldBe("200lb");

    [Fact]
    public void A_loop_in_loops_stops_at_the_limit_of_steps()
    {
        var loops = string.Concat(Enumerable.Range(0, 12).Select(i => $"for (var.a{i} in reps) {{ "));
        Script.Messages(loops + "1 " + new string('}', 12)).ShouldBe("This script runs too long.");
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("!", "")]
    [InlineData("{ ", "}")]
    [InlineData("1 ? 2 : ", "")]
    [InlineData("floor(", ")")]
    public void Nesting_is_limited(string open, string close) =>
        Script.Error(string.Concat(Enumerable.Repeat(open, 5000)) + "1" + string.Concat(Enumerable.Repeat(close, 5000))).ShouldBe(DiagnosticCode.TooLarge);

    [Fact]
    public void A_very_long_sum_is_refused_and_not_worked_out() =>
        Script.Error("print(1" + string.Concat(Enumerable.Repeat(" + 1", 50_000)) + ")").ShouldBe(DiagnosticCode.TooLarge);
}
