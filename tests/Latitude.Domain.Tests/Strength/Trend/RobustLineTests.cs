using Latitude.Domain.Strength.Trend;

namespace Latitude.Domain.Tests.Strength.Trend;

public class RobustLineTests
{
    /// <summary>
    /// Five weeks on an exact line: the scatter is taken at 1 per cent, every weight is 5/4, likeness is (20 × 0.3 + 5 × 0.3)/25 = 0.3, so a
    /// session has the precision 1.25 × 0.7/1.3. Σ(t − mean)² = 10; with the expectation of 0.3 ± 0.5 the slope is (10p + 4 × 0.3)/(10p + 4).
    /// </summary>
    [Fact]
    public void The_slope_of_an_exact_line_leans_towards_what_is_usual_by_hand()
    {
        var precision = 10 * 1.25 * 0.7 / 1.3;
        var slope = RobustLine.Slope([.. Enumerable.Range(0, 5).Select(week => new TrendPoint(week, 400 + week))]);
        slope.PercentPerWeek.ShouldBe(((precision * 1) + (4 * 0.3)) / (precision + 4), 0.02);
        slope.Error.ShouldBe(1 / Math.Sqrt(precision + 4), 0.01);
    }

    [Fact]
    public void A_bend_is_found_on_the_week_it_is_asked_for()
    {
        var points = Enumerable.Range(0, 32).Select(i => i / 2.0).Select(week => new TrendPoint(week, 450 + (0.3 * week) + (0.8 * Math.Max(0, week - 8))));
        RobustLine.Change([.. points], 8).PercentPerWeek.ShouldBe(0.8, 0.02);
    }

    [Fact]
    public void A_light_week_bends_nothing()
    {
        TrendPoint[] points = [.. Enumerable.Range(0, 24).Select(i => new TrendPoint(i / 2.0, 450 + (0.3 * i / 2.0) + (i % 2 == 0 ? 1 : -1)))];
        var before = RobustLine.Slope(points).PercentPerWeek;
        points[20] = points[20] with { Percent = points[20].Percent - 25 };
        points[21] = points[21] with { Percent = points[21].Percent - 25 };
        RobustLine.Slope(points).PercentPerWeek.ShouldBe(before, 0.1);
    }

    [Fact]
    public void Two_estimates_together_weigh_by_how_sure_they_are()
    {
        var both = new SlopeEstimate(1, 0.5).With(new TrendPrior(0, 1));
        both.PercentPerWeek.ShouldBe(0.8, 1e-9, "(4 × 1 + 1 × 0) / 5");
        both.Error.ShouldBe(Math.Sqrt(0.2), 1e-9);
    }

    [Fact]
    public void Four_of_five_lie_between_the_tenths()
    {
        var slope = new SlopeEstimate(0.3, 0.5);
        slope.ChanceBelow(slope.Low).ShouldBe(0.1, 1e-6);
        slope.ChanceAbove(slope.High).ShouldBe(0.1, 1e-6);
    }
}
