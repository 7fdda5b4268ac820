using Latitude.Domain.Strength.Trend;

namespace Latitude.Words.Tests;

public class TrendWordsTests
{
    [Fact]
    public void A_slope_is_never_said_without_its_spread() => TrendWords.Slope(new SlopeEstimate(0.35, 0.3)).ShouldBe("+0.4 % ± 0.4");

    [Theory]
    [InlineData(6, "no sign of progress for 6 weeks")]
    [InlineData(8, "no sign of progress for 8 weeks")]
    [InlineData(12, "stalled: no sign of progress for 12 weeks")]
    public void Nobody_has_stalled_before_week_12(int weeks, string expected) => TrendWords.Plateau(new Plateau(weeks, new SlopeEstimate(-0.5, 0.3))).ShouldBe(expected);

    [Fact]
    public void Of_a_lift_that_may_well_grow_nothing_is_said() => TrendWords.Plateau(new Plateau(12, new SlopeEstimate(0.1, 0.3))).ShouldBeEmpty();
}
