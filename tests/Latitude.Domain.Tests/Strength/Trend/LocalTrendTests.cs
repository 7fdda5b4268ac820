using CsCheck;
using Latitude.Domain.Strength;
using Latitude.Domain.Strength.Trend;

namespace Latitude.Domain.Tests.Strength.Trend;

public class LocalTrendTests
{
    private static readonly DateOnly Start = new(2026, 1, 5);

    [Fact]
    public void Before_the_first_session_nothing_is_said() => new LocalTrend().Current.ShouldBeNull();

    [Fact]
    public void One_session_says_the_level_and_leaves_the_slope_to_expectation()
    {
        var estimate = After([100]).Current!.Value;
        estimate.Kilograms.ShouldBe(100, 0.5);
        estimate.Slope.PercentPerWeek.ShouldBe(0.35, 1e-9);
        estimate.Slope.Error.ShouldBe(0.3, 1e-9);
        estimate.Slope.ChanceBelow(0.1).ShouldBe(0.2023, 0.0005, "a normal of mean 0.35 and deviation 0.3 lies below 0.1 in 20 of 100 cases");
    }

    [Theory]
    [InlineData(0.8)]
    [InlineData(0.35)]
    [InlineData(0)]
    [InlineData(-0.4)]
    public void A_steady_lift_shows_its_slope_within_a_year(double percentPerWeek) =>
        After(Enumerable.Range(0, 52).Select(week => 100 * Math.Exp(percentPerWeek / 100 * week))).Current!.Value
            .Slope.PercentPerWeek.ShouldBe(percentPerWeek, 0.1);

    [Fact]
    public void A_plateau_and_a_decline_lower_the_slope()
    {
        var growing = After(Enumerable.Range(0, 30).Select(week => 100 * Math.Exp(0.006 * week))).Current!.Value;
        var level = After(Enumerable.Repeat(100.0, 30)).Current!.Value;
        var falling = After(Enumerable.Range(0, 30).Select(week => 100 * Math.Exp(-0.006 * week))).Current!.Value;
        growing.Slope.ChanceBelow(0.1).ShouldBeLessThan(0.1);
        level.Slope.ChanceBelow(0.1).ShouldBeGreaterThan(0.5);
        falling.Slope.ChanceBelow(0.1).ShouldBeGreaterThan(0.9);
    }

    [Fact]
    public void One_light_day_moves_a_steady_level_little()
    {
        var steady = Enumerable.Repeat(100.0, 20).ToList();
        After([.. steady, 70]).Current!.Value.Kilograms.ShouldBeInRange(93, 100);
    }

    [Fact]
    public void A_new_level_is_believed_after_a_few_sessions() =>
        After([.. Enumerable.Repeat(100.0, 12), .. Enumerable.Repeat(80.0, 6)]).Current!.Value.Kilograms.ShouldBe(80, 4);

    [Fact]
    public void A_swinging_lift_is_less_sure_than_a_steady_one()
    {
        var steady = After(Enumerable.Repeat(100.0, 40)).Current!.Value;
        var swinging = After(Enumerable.Range(0, 40).Select(week => week % 2 == 0 ? 90.0 : 110)).Current!.Value;
        swinging.RelativeError.ShouldBeGreaterThan(2 * steady.RelativeError);
        swinging.Slope.Error.ShouldBeGreaterThan(steady.Slope.Error);
    }

    [Fact]
    public void A_layoff_lowers_the_expected_level_and_widens_it()
    {
        var trend = After(Enumerable.Repeat(100.0, 20));
        var before = trend.Current!.Value;
        trend.Observe(new StrengthSession(Start.AddDays((7 * 19) + 140), 90, 0.03, default));
        trend.Current!.Value.Kilograms.ShouldBeInRange(90, 93);
        trend.Current!.Value.RelativeError.ShouldBeGreaterThan(before.RelativeError);
    }

    [Fact]
    public void Days_out_of_order_are_our_bug() => Should.Throw<ArgumentException>(() =>
        After([100, 101]).Observe(new StrengthSession(Start, 100, 0.03, default)));

    [Fact]
    public void Variances_stay_sound_whatever_is_logged() =>
        Gen.Select(Gen.Int[0, 400], Gen.Double[1, 500]).Array[1, 60].Sample(rows =>
        {
            var trend = new LocalTrend();
            var date = Start;
            foreach (var (gap, kilograms) in rows)
            {
                date = date.AddDays(gap);
                trend.Observe(new StrengthSession(date, kilograms, 0.03, default));
                var estimate = trend.Current!.Value;
                estimate.RelativeError.ShouldBeGreaterThan(0);
                estimate.Slope.Error.ShouldBeGreaterThan(0);
                estimate.Slope.ChanceBelow(0.1).ShouldBeInRange(0, 1);
                double.IsFinite(estimate.Kilograms).ShouldBeTrue();
            }
        });

    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(1.96, 0.9750021)]
    [InlineData(-1, 0.1586553)]
    public void The_normal_distribution_is_that_of_the_tables(double z, double chance) => Normal.Cumulative(z).ShouldBe(chance, 1e-6);

    private static LocalTrend After(IEnumerable<double> weekly)
    {
        var trend = new LocalTrend();
        foreach (var (week, kilograms) in weekly.Index())
        {
            trend.Observe(new StrengthSession(Start.AddDays(7 * week), kilograms, 0.03, default));
        }

        return trend;
    }
}
