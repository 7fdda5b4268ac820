using Latitude.Domain.Coaching.Trials;
using Latitude.Domain.Simulation;
using Latitude.Domain.Simulation.Noise;
using Latitude.Domain.Tests.Coaching;

namespace Latitude.Domain.Tests.Simulation;

public class ErrorRateTests
{
    private const int Played = 1_500;

    /// <summary>
    /// Cells of the table of science.md 6.2: "keep" at the 0.8 threshold, one lift, two sessions a week. That simulation knew the size of the
    /// noise, ours has to learn it: within 0.07.
    /// </summary>
    [Theory]
    [InlineData(2.5, 4, 4, 0, 0.01)]
    [InlineData(2.5, 6, 6, 0.5, 0.23)]
    [InlineData(2.5, 8, 8, 0, 0.09)]
    [InlineData(2.5, 8, 8, 0.25, 0.24)]
    [InlineData(2.5, 8, 8, 0.5, 0.47)]
    [InlineData(2.5, 8, 8, 1.0, 0.85)]
    [InlineData(2.5, 8, 12, 0.5, 0.66)]
    [InlineData(2.5, 8, 12, 1.0, 0.98)]
    [InlineData(3.5, 6, 6, 1.0, 0.31)]
    [InlineData(3.5, 8, 8, 0, 0.05)]
    [InlineData(3.5, 8, 8, 0.5, 0.27)]
    [InlineData(3.5, 8, 8, 1.0, 0.63)]
    [InlineData(3.5, 8, 12, 0.5, 0.46)]
    [InlineData(3.5, 8, 12, 1.0, 0.89)]
    public void A_single_lift_is_kept_as_often_as_published(double scatter, int before, int after, double effect, double published) =>
        SlopeTest.SingleChanges(ParametricNoise.Steady(scatter), before, after, effect, Played, seed: 3).Keep.ShouldBe(published, 0.07);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_error_rates_that_are_told_hold_on_noise_with_bends(int lifts)
    {
        foreach (var isCostly in new[] { false, true })
        {
            var told = TrialErrorRates.Of(Lifter.Knowledge.Rules, lifts, isCostly);
            var none = new TrialSimulation { Settings = new TrialSettings(Lifter.Knowledge.Rules), Lifts = lifts, IsCostly = isCostly, Trials = Played }
                .Play(ParametricNoise.OfLogs, 0, seed: 5);
            none.Keep.ShouldBeLessThanOrEqualTo(told.FalseKeep + 0.02);
            none.Revert.ShouldBeLessThanOrEqualTo(told.FalseRevert + 0.02);
        }
    }

    [Fact]
    public void The_same_seed_plays_the_same_trials() =>
        SlopeTest.Plateaus(ParametricNoise.OfLogs, 8, 0.3, 100, seed: 1).ShouldBe(SlopeTest.Plateaus(ParametricNoise.OfLogs, 8, 0.3, 100, seed: 1));

    [Fact]
    public void The_dice_are_those_of_SplitMix64()
    {
        // The published first output for the state 0 is 0xE220A8397B1DCDAF.
        new Dice(0).Uniform().ShouldBe((0xE220A8397B1DCDAFUL >> 11) / (double)(1UL << 53));
    }
}
