using Latitude.Domain.Coaching.Trials;
using Latitude.Domain.Exercises;
using Latitude.Domain.Quantities;
using Latitude.Domain.Training;

namespace Latitude.Domain.Tests.Coaching.Trials;

public class TrialPlannerTests
{
    private const int Today = 83;

    private static TrialLog Flat(int sets = 3, int reps = 5, Func<PerformedSet, int, PerformedSet>? change = null) =>
        new TrialLog().Weeks(0, 12, week => 100 + (week % 1), sets, reps, change);

    [Fact]
    public void A_second_change_is_refused_with_the_first_and_its_date()
    {
        var plan = new TrialLog().Weeks(0, 8, _ => 100).Weeks(8, 12, _ => 100, 4).Plan(Today, trials: TrialLog.MoreSets);
        plan.Refusal.ShouldBe(TrialRefusal.AnotherIsOn);
        plan.Running!.Trial.Id.ShouldBe("t");
        plan.Until.ShouldBe(TrialLog.Day(112));
        plan.Proposals.ShouldBeEmpty();
    }

    [Fact]
    public void A_beginner_who_still_progresses_is_left_alone() =>
        new TrialLog().Weeks(0, 12, week => 60 + (2.5 * week)).Plan(Today, ExperienceLevel.Beginner, isWished: true).Refusal.ShouldBe(TrialRefusal.LinearProgressWorks);

    [Fact]
    public void Nothing_is_mended_that_goes_up() =>
        new TrialLog().Weeks(0, 12, week => 100 * Math.Exp(0.008 * week)).Plan(Today).Refusal.ShouldBe(TrialRefusal.ProgressGoesOn);

    [Fact]
    public void Who_wants_to_change_something_may_though_it_goes_up() =>
        new TrialLog().Weeks(0, 12, week => 100 * Math.Exp(0.008 * week)).Plan(Today, isWished: true).Proposals.ShouldNotBeEmpty();

    [Fact]
    public void Seven_days_of_a_lift_are_too_few_to_compare_with() =>
        new TrialLog().Weeks(0, 3, _ => 100).Plan(20).Refusal.ShouldBe(TrialRefusal.TooFewSessions);

    [Fact]
    public void Few_weekly_sets_ask_for_more_sets_first()
    {
        var first = Flat(sets: 2).Plan(Today).Proposals[0];
        first.Trial.Modification.ShouldBe(TrialModification.MoreSets);
        first.Reasons.Select(reason => reason.Kind).ShouldBe([TrialReasonKind.FewWeeklySets, TrialReasonKind.Plateau]);
        first.Trial.Changes.Single(change => change.Exercise == "bench_press").ShouldBe(new TrialChange("bench_press", 4, 5), "30 per cent of 4 sets, at least one");
        first.IsCostly.ShouldBeTrue();
    }

    [Fact]
    public void Sets_far_from_failure_ask_to_go_closer_before_anything_costs_more_time()
    {
        var first = Flat(sets: 4, reps: 8, change: (set, _) => set with { RepsInReserve = new RepsInReserve(4) }).Plan(Today).Proposals[0];
        first.Trial.Modification.ShouldBe(TrialModification.CloserToFailure);
        first.Trial.Changes.ShouldAllBe(change => change.From == 4 && change.To == 1);
    }

    [Fact]
    public void High_volume_asks_for_heavier_and_fewer()
    {
        var first = Flat(sets: 10, reps: 10).Plan(Today).Proposals[0];
        first.Trial.Modification.ShouldBe(TrialModification.HeavierFewerReps);
        first.Reasons[0].Kind.ShouldBe(TrialReasonKind.HighVolume);
        first.Trial.Changes.ShouldAllBe(change => change.From == 10 && change.To == 7);
    }

    [Fact]
    public void Another_exercise_is_judged_on_lifts_it_does_not_touch()
    {
        var added = Flat(sets: 2).Plan(Today).Proposals.Single(proposal => proposal.Trial.Modification == TrialModification.AnotherExercise);
        added.Trial.IndexLifts.ShouldNotContain(added.Trial.Changes.ShouldHaveSingleItem().Exercise);
    }

    [Fact]
    public void What_was_tried_within_a_year_is_not_proposed_again()
    {
        var tried = TrialLog.MoreSets with
        {
            Start = TrialLog.Day(-100),
            Decisions = [new TrialDecision(TrialLog.Day(-101), TrialDecisionKind.Accepted), new TrialDecision(TrialLog.Day(-40), TrialDecisionKind.Reverted)],
        };
        Flat(sets: 2).Plan(Today, trials: tried).Proposals.ShouldNotContain(proposal => proposal.Trial.Modification == TrialModification.MoreSets);
    }

    [Fact]
    public void Every_index_lift_gets_its_test_set() => Flat().Plan(Today).Proposals[0].Trial.TestSets.Select(test => (test.Exercise, test.Reps))
        .ShouldBe([("bench_press", 5), ("barbell_row", 5)], ignoreOrder: true);

    [Fact]
    public void After_a_deload_the_start_waits_a_week()
    {
        var log = new TrialLog().Weeks(0, 11, _ => 100).Weeks(11, 12, _ => 90, sets: 1);
        log.Plan(Today, isWished: true).Proposals[0].Trial.Start.ShouldBe(TrialLog.Day(91), "the deload ends on day 83, and seven days pass");
    }

    [Fact]
    public void Taken_up_it_runs_and_is_judged_after_eight_weeks()
    {
        var trial = Flat().Plan(Today).Proposals[0].Begin("mine", TrialLog.Day(Today));
        trial.Id.ShouldBe("mine");
        trial.Start.ShouldBe(TrialLog.Day(84));
        Flat().Assess(trial, Today).State.ShouldBe(TrialState.Baseline);
        trial.Weeks.ShouldBe(8);
    }
}
