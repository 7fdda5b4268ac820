using Latitude.Domain.Coaching.Trials;
using Latitude.Domain.Strength.Trend;

namespace Latitude.Domain.Tests.Coaching.Trials;

public class TrialEffectTests
{
    private static readonly TrialSettings Settings = new(Lifter.Knowledge.Rules);

    /// <summary>
    /// By hand: each lift has the variance 0.3² + 0.9² = 0.9; the mean of four that are alike by 0.2 has 0.9 × (1 + 3 × 0.2)/4 = 0.36; with
    /// the expectation of 0 ± 0.5 a change of 1 becomes 1 × 0.25/(0.25 + 0.36) with the variance 0.25 × 0.36/0.61.
    /// </summary>
    [Fact]
    public void Four_lifts_are_pooled_with_natural_bends_by_hand()
    {
        var effect = TrialEffect.Of([.. Enumerable.Repeat(new SlopeEstimate(1, 0.3), 4)], Settings)!.Value;
        effect.Change.PercentPerWeek.ShouldBe(0.25 / 0.61, 1e-9);
        effect.Change.Error.ShouldBe(Math.Sqrt(0.25 * 0.36 / 0.61), 1e-9);
        effect.ChanceOfBetter.ShouldBe(0.857, 0.001, "0.410 / 0.384 = 1.067 deviations");
    }

    [Fact]
    public void However_exact_one_lift_is_it_cannot_be_kept_on_a_gain_of_one_per_cent() =>
        TrialEffect.Of([new SlopeEstimate(1, 0.01)], Settings)!.Value.ChanceOfBetter.ShouldBeLessThan(0.8, "slopes bend by 0.9 by themselves");

    [Fact]
    public void Nothing_comes_of_no_lifts() => TrialEffect.Of([], Settings).ShouldBeNull();

    [Theory]
    [InlineData(0.81, false, true, TrialVerdict.Keep)]
    [InlineData(0.81, true, true, TrialVerdict.ExtendOnce)]
    [InlineData(0.91, true, true, TrialVerdict.Keep)]
    [InlineData(0.7, false, true, TrialVerdict.ExtendOnce)]
    [InlineData(0.7, false, false, TrialVerdict.NoDetectableDifference)]
    [InlineData(0.5, false, true, TrialVerdict.NoDetectableDifference)]
    [InlineData(0.19, false, true, TrialVerdict.Revert)]
    [InlineData(0.19, true, true, TrialVerdict.Revert)]
    public void Chances_become_verdicts(double better, bool isCostly, bool mayExtend, TrialVerdict verdict) =>
        TrialDecisionRule.Judge(better, isCostly, mayExtend, Settings).ShouldBe(verdict);

    [Fact]
    public void Without_figures_a_trial_is_extended_once_and_then_left() => new[]
    {
        TrialDecisionRule.Judge(null, isCostly: false, mayExtend: true, Settings),
        TrialDecisionRule.Judge(null, isCostly: false, mayExtend: false, Settings),
    }.ShouldBe([TrialVerdict.ExtendOnce, TrialVerdict.NoDetectableDifference]);

    [Fact]
    public void Five_trials_a_year_err_more_often_than_one() =>
        (TrialErrorRates.Of(Lifter.Knowledge.Rules, 4, isCostly: false) with { FalseKeep = 0.05 }).AnyFalseKeep(5).ShouldBe(0.2262, 1e-4, "1 − 0.95⁵");
}
