namespace Latitude.Liftoscript.Tests.Scripting;

public class FunctionTests
{
    [Theory]
    [InlineData("roundWeight(101.3lb)", "100lb")]
    [InlineData("roundWeight(101.3)", "100lb")]
    [InlineData("roundWeight(20lb)", "45lb")]
    [InlineData("roundConvertWeight(60kg)", "132.5lb")]
    [InlineData("roundConvertWeight(101.3lb)", "100lb")]
    [InlineData("increment(100lb)", "102.5lb")]
    [InlineData("increment(101lb)", "102.5lb")]
    [InlineData("increment(100)", "102.5lb")]
    [InlineData("increment(577.5lb)", "577.5lb")]
    [InlineData("increment(10%)", "11%")]
    [InlineData("decrement(100lb)", "97.5lb")]
    [InlineData("decrement(101lb)", "97.5lb")]
    [InlineData("decrement(45lb)", "45lb")]
    [InlineData("decrement(10%)", "9%")]
    public void Weights_are_what_the_gym_can_load(string expression, string value) => Script.Value(expression).ShouldBe(value);

    [Theory]
    [InlineData("calculate1RM(100lb, 5)", "115.55lb")]
    [InlineData("calculate1RM(100lb, 1)", "100lb")]
    [InlineData("calculate1RM(100lb, 0)", "0lb")]
    [InlineData("calculateTrainingMax(100lb, 5)", "104lb")]
    [InlineData("rpeMultiplier(5, 8)", "0.8124")]
    [InlineData("rpeMultiplier(1)", "1")]
    [InlineData("rpeMultiplier(1, 10)", "1")]
    [InlineData("rpeMultiplier(24, 1)", "0.5")]
    [InlineData("rpeMultiplier(30, 0)", "0.5")]
    public void Strength_is_worked_out_by_the_rpe_table(string expression, string value) => Script.Value(expression).ShouldBe(value);

    [Fact]
    public void One_more_rep_at_rpe_10_lies_on_the_curve() =>
        // x = 1: (0.347619 - 4.60714 + 99.9667) / 100 = 0.95707179.
        Script.Value("rpeMultiplier(2, 10)").ShouldBe("0.9571");

    [Theory]
    [InlineData("floor(2.7)", "2")]
    [InlineData("floor(-2.5)", "-3")]
    [InlineData("floor(2.7lb)", "2lb")]
    [InlineData("ceil(2.1)", "3")]
    [InlineData("ceil(12.5%)", "13%")]
    [InlineData("round(2.5)", "3")]
    [InlineData("round(-2.5)", "-2")]
    [InlineData("round(2.4kg)", "2kg")]
    public void Rounding_keeps_the_kind_and_takes_halves_up(string expression, string value) => Script.Value(expression).ShouldBe(value);

    [Theory]
    [InlineData("sum(completedReps)", "11")]
    [InlineData("sum(1, 2, reps)", "16")]
    [InlineData("sum()", "0")]
    [InlineData("sum(weights)", "305lb")]
    [InlineData("sum(1 < 2, 3)", "3")]
    [InlineData("min(reps)", "3")]
    [InlineData("max(reps, 9)", "9")]
    [InlineData("max(weights)", "105lb")]
    [InlineData("min(5lb, 5)", "5lb")]
    [InlineData("max(5, 5lb)", "5")]
    [InlineData("min(completedReps)", "5")]
    [InlineData("max()", "0")]
    public void Sums_and_extremes_take_anything_and_skip_blanks(string expression, string value) => Script.Value(expression).ShouldBe(value);

    [Theory]
    [InlineData("zeroOrGte(completedReps, reps)", "1")]
    [InlineData("zeroOrGte(reps, completedReps)", "0")]
    public void Sets_that_were_not_done_do_not_count_against_the_lifter(string expression, string value) => Script.Value(expression).ShouldBe(value);

    [Fact]
    public void Print_shows_values_and_gives_the_first() => Script.Messages("print(print(1, 2lb), reps)").ShouldBe("1 2lb 1 5 5 3");

    [Theory]
    [InlineData("floor(reps)")]
    [InlineData("roundWeight(10%)")]
    [InlineData("calculate1RM(10%, 5)")]
    [InlineData("calculate1RM(100lb, 5lb)")]
    [InlineData("calculate1RM(100lb, reps)")]
    [InlineData("rpeMultiplier(5lb)")]
    [InlineData("rpeMultiplier(5, 8%)")]
    [InlineData("zeroOrGte(1, 2)")]
    [InlineData("zeroOrGte(reps, 2)")]
    [InlineData("increment(1 < 2)")]
    [InlineData("round(reps)")]
    public void Arguments_of_a_wrong_kind_fail_the_script(string expression) =>
        Script.Messages($"{expression} print(1)").ShouldNotBe("1");

    [Theory]
    [InlineData("weights", "100lb 100lb 105lb")]
    [InlineData("originalWeights", "100lb 100lb 105lb")]
    [InlineData("completedWeights", "100lb 100lb ")]
    [InlineData("minReps", "5 4 3")]
    [InlineData("completedReps", "5 6 ")]
    [InlineData("completedRepsLeft", "4  ")]
    [InlineData("RPE", "8  ")]
    [InlineData("completedRPE", "8  ")]
    [InlineData("timers", "90 60 ")]
    [InlineData("setTime", " 30 ")]
    [InlineData("completedSetTime", "31  ")]
    [InlineData("amraps", "1 0 0")]
    [InlineData("logrpes", "1 0 0")]
    [InlineData("askweights", "0 0 0")]
    [InlineData("isCompleted", "1 1 0")]
    [InlineData("numberOfSets", "3")]
    [InlineData("ns", "3")]
    [InlineData("programNumberOfSets", "3")]
    [InlineData("completedNumberOfSets", "2")]
    [InlineData("day", "1")]
    [InlineData("week", "1")]
    [InlineData("dayInWeek", "1")]
    [InlineData("setVariationIndex", "1")]
    [InlineData("exerciseVariationIndex", "1")]
    [InlineData("descriptionIndex", "1")]
    [InlineData("setIndex", "1")]
    [InlineData("rm1", "135lb")]
    [InlineData("bodyweight", "180lb")]
    public void A_script_sees_the_workout_and_the_lifter(string variable, string values) => Script.Value(variable).ShouldBe(values);
}
