using Latitude.Domain.Coaching.Trials;
using Latitude.Domain.Quantities;
using Latitude.Domain.Training;

namespace Latitude.Domain.Tests.Coaching.Trials;

public class TrialJudgeTests
{
    /// <summary>Eight weeks of slow gain, then a change that is made.</summary>
    private static TrialLog Log(double gainAfter = 0.3, int setsAfter = 4, int minutesAfter = 60, int weeksAfter = 12) => new TrialLog()
        .Weeks(0, 8, week => 100 * Math.Exp(0.003 * week))
        .Weeks(8, 8 + weeksAfter, week => 100 * Math.Exp(0.024 + (gainAfter / 100 * (week - 8))), setsAfter, minutes: minutesAfter);

    [Theory]
    [InlineData(55, TrialState.Baseline)]
    [InlineData(56, TrialState.WashIn)]
    [InlineData(69, TrialState.WashIn)]
    [InlineData(70, TrialState.Running)]
    [InlineData(84, TrialState.Interim)]
    [InlineData(91, TrialState.Running)]
    [InlineData(111, TrialState.Running)]
    [InlineData(112, TrialState.Verdict)]
    public void A_trial_walks_through_its_states_by_the_date_alone(int day, TrialState state) => Log().Assess(TrialLog.MoreSets, day).State.ShouldBe(state);

    [Fact]
    public void Before_it_is_accepted_it_is_a_proposal() =>
        Log().Assess(TrialLog.MoreSets with { Decisions = [] }, 60).State.ShouldBe(TrialState.Proposed);

    [Fact]
    public void The_same_gain_as_before_is_no_detectable_difference()
    {
        var at = Log().Assess(TrialLog.MoreSets, 112);
        at.Verdict.ShouldBe(TrialVerdict.NoDetectableDifference);
        at.Effect!.Value.Lifts.ShouldBe(2);
        at.Effect.Value.Change.PercentPerWeek.ShouldBe(0, 0.05);
        at.Adherence.ShouldBe(new TrialAdherence(8, 8));
        at.MoreTime!.Value.ShouldBe(0, 1e-9);
    }

    [Fact]
    public void A_fall_of_two_per_cent_a_week_goes_back() => Log(gainAfter: -2).Assess(TrialLog.MoreSets, 112).Verdict.ShouldBe(TrialVerdict.Revert);

    [Fact]
    public void The_fifth_week_warns_of_harm_but_decides_nothing()
    {
        var at = Log(gainAfter: -4).Assess(TrialLog.MoreSets, 84);
        at.LooksHarmful.ShouldBeTrue();
        at.Verdict.ShouldBeNull();
        at.NextLook.ShouldBe(TrialLog.Day(112));
    }

    [Fact]
    public void A_cheap_change_that_brings_much_is_kept()
    {
        var cheap = TrialLog.MoreSets with
        {
            Modification = TrialModification.HeavierFewerReps,
            Changes = [new TrialChange("bench_press", 8, 5)],
        };
        Log(gainAfter: 3).Assess(cheap, 112).Verdict.ShouldBe(TrialVerdict.Keep);
    }

    [Fact]
    public void A_change_that_was_not_made_can_say_nothing()
    {
        var at = Log(setsAfter: 3).Assess(TrialLog.MoreSets, 112);
        at.State.ShouldBe(TrialState.Abandoned);
        at.Abandonment.ShouldBe(TrialAbandonment.NotFollowed);
        at.Adherence.Made.ShouldBe(0);
    }

    [Fact]
    public void A_trial_begun_right_after_a_deload_can_say_nothing()
    {
        var log = new TrialLog().Weeks(0, 7, _ => 100).Weeks(7, 8, _ => 90, sets: 1).Weeks(8, 16, _ => 100, sets: 4);
        log.Assess(TrialLog.MoreSets, 60).Abandonment.ShouldBe(TrialAbandonment.AfterDeload);
    }

    [Fact]
    public void Much_longer_workouts_for_nothing_go_back()
    {
        var at = Log(minutesAfter: 80).Assess(TrialLog.MoreSets, 112);
        at.MoreTime!.Value.ShouldBe(1.0 / 3, 1e-9);
        (at.Verdict, at.Reason).ShouldBe((TrialVerdict.Revert, TrialVerdictReason.Time));
    }

    [Fact]
    public void Pain_ends_the_question() => Log().Assess(TrialLog.MoreSets.With(new TrialDecision(TrialLog.Day(75), TrialDecisionKind.Hurts)), 75)
        .ShouldSatisfyAllConditions(at => at.Verdict.ShouldBe(TrialVerdict.Revert), at => at.Reason.ShouldBe(TrialVerdictReason.Pain));

    [Fact]
    public void An_extension_moves_the_decision_by_four_weeks_and_is_given_once()
    {
        var extended = TrialLog.MoreSets.With(new TrialDecision(TrialLog.Day(112), TrialDecisionKind.Extended));
        Log().Assess(extended, 113).NextLook.ShouldBe(TrialLog.Day(140));
        Log().Assess(extended, 140).Verdict.ShouldNotBe(TrialVerdict.ExtendOnce);
    }

    [Fact]
    public void What_the_lifter_decided_ends_it() => Log().Assess(TrialLog.MoreSets.With(new TrialDecision(TrialLog.Day(112), TrialDecisionKind.Kept)), 120)
        .State.ShouldBe(TrialState.Ended);

    [Fact]
    public void Days_after_the_decision_change_nothing_of_it() =>
        Log(weeksAfter: 14).Assess(TrialLog.MoreSets, 200).Effect.ShouldBe(Log(weeksAfter: 8).Assess(TrialLog.MoreSets, 112).Effect);

    [Fact]
    public void A_test_set_done_every_week_decides_in_place_of_whatever_was_heaviest()
    {
        // The heaviest set falls by 3 per cent a week by plan; the test set at 80 kg stays at 8 reps, then gains one every other week.
        var log = new TrialLog()
            .Weeks(0, 8, week => 130 * Math.Exp(-0.03 * week), 4, 5, (set, i) => i == 0 ? Test(set, 8) : set)
            .Weeks(8, 12, week => 130 * Math.Exp(-0.03 * week), 5, 5, (set, i) => i == 0 ? Test(set, 9) : set)
            .Weeks(12, 16, week => 130 * Math.Exp(-0.03 * week), 5, 5, (set, i) => i == 0 ? Test(set, 11) : set);
        var trial = TrialLog.MoreSets with { Changes = [new TrialChange("bench_press", 8, 10)], TestSets = [new TestSet("bench_press", 80, 8), new TestSet("barbell_row", 80, 8)] };
        log.Assess(trial, 112).Effect!.Value.Change.PercentPerWeek.ShouldBeGreaterThan(0.1);

        static PerformedSet Test(PerformedSet set, int reps) => set with { Load = Load.OfKilograms(80), Reps = reps };
    }

    [Fact]
    public void Reps_beyond_the_forecast_are_the_second_outcome()
    {
        var log = new TrialLog().Weeks(0, 8, _ => 100, 3, 5).Weeks(8, 16, _ => 100, 4, 5);
        log.Assess(TrialLog.MoreSets, 112).Surprise!.Value.ShouldBe(new RepSurprise(0, 0, 0), "the same reps at the same load surprise nobody");
    }
}
