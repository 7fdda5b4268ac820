using Latitude.Domain.Coaching.Trials;
using Latitude.Domain.Knowledge;
using Latitude.Domain.Simulation;
using Latitude.Domain.Simulation.Noise;

namespace Latitude.Conformance.Tests.Forecast;

/// <summary>
/// Trials and plateaus on the noise of real logs. The bounds are what lifters are told (knowledge/rules.yaml) and the published table
/// (forecast.md 6), whose cells are met within 0.13: its way of choosing stretches is not known in every detail.
/// </summary>
public sealed class TrialErrorTests
{
    private const int Played = 2_000;

    private static RealNoise? _any;
    private static RealNoise? _steady;

    private static RealNoise Any => _any ??= new RealNoise(RealLogs.All);

    private static RealNoise Steady => _steady ??= new RealNoise(RealLogs.All, mostScatter: 3);

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, false)]
    [InlineData(4, false)]
    [InlineData(4, true)]
    public void Trials_without_effect_err_no_more_than_is_told(int lifts, bool isCostly)
    {
        var rules = KnowledgeBase.Load().Rules;
        var told = TrialErrorRates.Of(rules, lifts, isCostly);
        var simulation = new TrialSimulation { Settings = new TrialSettings(rules), Lifts = lifts, IsCostly = isCostly, Trials = Played };
        var none = simulation.Play(Any, 0, seed: 11);
        none.Keep.ShouldBeLessThanOrEqualTo(told.FalseKeep + 0.01);
        none.Revert.ShouldBeLessThanOrEqualTo(told.FalseRevert + 0.01);
        simulation.Play(Any, 0.5, seed: 11).Keep.ShouldBeGreaterThanOrEqualTo(told.KeepHalf - 0.02);
        simulation.Play(Any, 1, seed: 11).Keep.ShouldBeGreaterThanOrEqualTo(told.KeepOne - 0.03);
    }

    [Theory]
    [InlineData(6)]
    [InlineData(8)]
    [InlineData(12)]
    public void A_lift_that_gains_three_tenths_a_week_is_said_to_stand_still_in_at_most_two_of_a_hundred(int weeks)
    {
        SlopeTest.Plateaus(Any, weeks, 0.3, Played, seed: 7).NoProgress.ShouldBeLessThanOrEqualTo(0.02);
        SlopeTest.Plateaus(Steady, weeks, 0.3, Played, seed: 7).NoProgress.ShouldBeLessThanOrEqualTo(0.02);
    }

    [Theory]
    [InlineData(8, -0.5, 0.28)]
    [InlineData(12, -0.5, 0.49)]
    [InlineData(6, 0, 0.01)]
    [InlineData(8, 0, 0.02)]
    [InlineData(12, 0, 0.15)]
    public void Lifts_that_stand_still_or_fall_are_seen_as_often_as_published(int weeks, double slope, double published) =>
        SlopeTest.Plateaus(Any, weeks, slope, Played, seed: 7).NoProgress.ShouldBe(published, 0.13);

    [Theory]
    [InlineData(6, 0.3, 0.21)]
    [InlineData(8, 0.3, 0.25)]
    [InlineData(8, 0.6, 0.42)]
    [InlineData(8, 1.0, 0.58)]
    [InlineData(12, 0.3, 0.31)]
    [InlineData(12, 0.6, 0.60)]
    [InlineData(12, 1.0, 0.71)]
    public void Lifts_that_grow_are_surely_growing_as_often_as_published(int weeks, double slope, double published) =>
        SlopeTest.Plateaus(Any, weeks, slope, Played, seed: 7).Growing.ShouldBe(published, 0.13);
}
