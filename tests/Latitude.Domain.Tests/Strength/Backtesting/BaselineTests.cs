using Latitude.Domain.Strength.Backtesting;
using Latitude.Domain.Strength.Forecasting;

namespace Latitude.Domain.Tests.Strength.Backtesting;

/// <summary>Every simple rule on sessions whose answer can be worked out by hand.</summary>
public class BaselineTests
{
    private static readonly DateOnly Start = new(2026, 1, 5);

    /// <summary>Singles, so that the outcome is the load: 100, 110, 80, 120 kg, a week apart.</summary>
    private static readonly BacktestSession[] Singles = [.. new[] { 100.0, 110, 80, 120 }.Select((load, week) => Session(week, load, 1))];

    private static readonly BacktestSession[] Sets = [Session(0, 60, 10), Session(1, 65, 6), Session(2, 60, 8), Session(3, 70, 3)];

    [Theory]
    [InlineData("all-time best", 120)]
    [InlineData("last", 120)]
    [InlineData("max of 3", 120)]
    [InlineData("median of 3", 110)]
    [InlineData("mean of 3", 101.83287)] // (110 × 80 × 120)^(1/3): the mean is of logarithms
    public void A_rule_expects_this_best(string name, double kilograms) =>
        Math.Exp(Rule(name)(Singles, Start.AddDays(28))).ShouldBe(kilograms, 0.001);

    [Fact]
    public void An_average_that_fades_weighs_the_newest_most()
    {
        // Weights 0.3³ : 0.3² : 0.3 : 1 of the logarithms.
        var expected = ((0.027 * Math.Log(100)) + (0.09 * Math.Log(110)) + (0.3 * Math.Log(80)) + Math.Log(120)) / 1.417;
        Rule("EWMA 0.7")(Singles, Start).ShouldBe(expected, 1e-12);
    }

    [Fact]
    public void A_line_is_extended_to_today()
    {
        BacktestSession[] growing = [.. Enumerable.Range(0, 10).Select(week => Session(week, 100 * Math.Exp(0.01 * week), 1))];
        Rule("line through the last 8")(growing, Start.AddDays(77)).ShouldBe(Math.Log(100) + 0.11, 1e-9);
    }

    [Theory]
    [InlineData("last reps", 70, 3)]
    [InlineData("median reps of the last 5", 70, 7)]
    [InlineData("last reps at this load, else last reps", 60, 8)]
    [InlineData("last reps at this load, else last reps", 60.5, 8)]
    [InlineData("last reps at this load, else last reps", 75, 3)]
    [InlineData("Epley from the last top set", 66, 5)] // 77 kg / 66 kg = 1 + 5/30
    [InlineData("Epley from the max of 3", 65, 6)] // the best of 78, 76, 77 kg over 65 kg = 1 + 6/30
    public void A_rule_expects_these_reps(string name, double load, double reps)
    {
        var rule = RepsBaselines.AtLoad.Single(baseline => baseline.Name == name).Rule;
        rule(Sets, Math.Log(load)).ShouldBe(reps, 1e-9);
    }

    [Fact]
    public void The_mean_of_three_days_counts_the_last_three() =>
        RepsBaselines.Bodyweight.Single(baseline => baseline.Name == "mean reps of the last 3").Rule(Sets, 0).ShouldBe(17 / 3.0, 1e-12);

    private static OneRepMaxBaselines.Rule Rule(string name) => OneRepMaxBaselines.All.Single(baseline => baseline.Name == name).Rule;

    private static BacktestSession Session(int week, double load, int reps) =>
        new(Start.AddDays(7 * week), "", new LiftSet(load, reps), new LiftSet(load, reps));
}
