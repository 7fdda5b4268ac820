using Latitude.Domain.Coaching;
using Latitude.Domain.Coaching.Rules;
using Latitude.Domain.Exercises;

namespace Latitude.Domain.Tests.Coaching;

/// <summary>The ratios of established routines in science.md, section 8, reproduced from four weeks of them.</summary>
public class BackFrontBalanceTests
{
    [Fact]
    public void Starting_Strength_in_its_first_phase_has_a_third_of_the_back_work_it_should()
    {
        var report = Lifter.Alternating(
            [("back_squat", 3, 5), ("bench_press", 3, 5), ("deadlift", 1, 5)],
            [("back_squat", 3, 5), ("overhead_press", 3, 5), ("deadlift", 1, 5)]).Report();
        report.Balance.Front.Sets.ShouldBe(36);
        report.Balance.Back.Sets.ShouldBe(12);
        report.Balance.SetRatio!.Value.ShouldBe(0.33, 0.005);
        report.Balance.RepRatio!.Value.ShouldBe(0.33, 0.005);
        report.Balance.StrictSetRatio.ShouldBe(0);
        report.AdviceOf(BackFrontBalance.Id).Outcome.ShouldBe(AdviceOutcome.Short);
    }

    [Fact]
    public void Greyskull_in_its_Phrak_variant_keeps_the_balance()
    {
        var report = Lifter.Alternating(
            [("overhead_press", 3, 5), ("chin_up", 3, 5), ("back_squat", 3, 5)],
            [("bench_press", 3, 5), ("barbell_row", 3, 5), ("deadlift", 1, 5)]).Report();
        report.Balance.SetRatio!.Value.ShouldBe(1.17, 0.005);
        report.Balance.StrictSetRatio!.Value.ShouldBe(1.00, 0.005);
        report.AdviceOf(BackFrontBalance.Id).Outcome.ShouldBe(AdviceOutcome.Fine);
        report.AdviceOf(BackFrontBalance.Id).Remedies.ShouldBeEmpty();
    }

    [Fact]
    public void The_basic_beginner_routine_has_half_as_much_again_for_the_back()
    {
        var report = Lifter.Alternating(
            [("barbell_row", 3, 5), ("bench_press", 3, 5), ("back_squat", 3, 5)],
            [("chin_up", 3, 5), ("overhead_press", 3, 5), ("deadlift", 3, 5)]).Report();
        report.Balance.SetRatio!.Value.ShouldBe(1.50, 0.005);
        report.Balance.StrictSetRatio!.Value.ShouldBe(1.00, 0.005);
    }

    [Fact]
    public void Nine_sets_short_are_three_sets_of_the_own_row_on_each_of_the_three_days()
    {
        var lifter = new Lifter();
        for (var week = 0; week < 4; week++)
        {
            foreach (var day in new[] { 0, 2, 4 })
            {
                lifter.Train((7 * week) + day, ("bench_press", 4, 8), ("barbell_row", 1, 8));
            }
        }

        var advice = lifter.Report().AdviceOf(BackFrontBalance.Id);
        advice.Number("sets_short_weekly").ShouldBe(9);
        var remedy = advice.Remedies.ShouldHaveSingleItem();
        remedy.Exercise!.Id.ShouldBe("barbell_row");
        remedy.SetsPerDay.ShouldBe(3);
        remedy.Reps.ShouldBe(8);
        remedy.Days.ShouldBe([DayOfWeek.Monday, DayOfWeek.Wednesday, DayOfWeek.Friday]);
    }

    [Fact]
    public void Enough_sets_of_too_few_reps_are_short_in_reps()
    {
        var advice = Lifter.Alternating(
            [("bench_press", 3, 10), ("barbell_row", 3, 5), ("face_pull", 1, 15)],
            [("bench_press", 3, 10), ("barbell_row", 3, 5)]).Report().AdviceOf(BackFrontBalance.Id);
        advice.Outcome.ShouldBe(AdviceOutcome.Short);
        advice.Number("sets_short_weekly").ShouldBe(0);
        advice.Number("reps_short_weekly").ShouldBe((360 - 180 - 90) / 4.0);
    }

    [Fact]
    public void Where_reps_are_short_an_exercise_of_many_reps_is_preferred_to_many_sets_of_a_heavy_one()
    {
        // A week: front 15 × 11, back 15 × 4 and 3 × 15. No set short, but 165 − 105 = 60 reps: 15 more pull-up sets, or 4 of face pulls.
        var remedy = Lifter.Alternating(
            [("bench_press", 5, 11), ("pull_up", 5, 4), ("face_pull", 1, 15)],
            [("bench_press", 5, 11), ("pull_up", 5, 4), ("face_pull", 1, 15)]).Report().AdviceOf(BackFrontBalance.Id).Remedies.ShouldHaveSingleItem();
        remedy.Exercise!.Id.ShouldBe("face_pull");
        remedy.WeeklySets.ShouldBe(4);
    }

    [Fact]
    public void A_wide_gap_is_closed_with_rows_and_pull_ups_not_with_shrugs()
    {
        // Front 24 sets a week, back 3 of shrugs, which are the lifter's only back work.
        var remedies = Lifter.Alternating(
            [("bench_press", 8, 8), ("barbell_shrug", 1, 10)],
            [("bench_press", 8, 8), ("barbell_shrug", 1, 10)]).Report().AdviceOf(BackFrontBalance.Id).Remedies;
        remedies.ShouldNotBeEmpty();
        remedies.ShouldAllBe(remedy => remedy.Exercise!.Pattern.Id == "horizontal_pull" || remedy.Exercise!.Pattern.Id == "vertical_pull");
    }

    [Fact]
    public void Reps_asked_for_stay_within_the_range_of_the_exercise()
    {
        var remedies = Lifter.Alternating(
            [("bench_press", 6, 8), ("barbell_row", 1, 25)],
            [("bench_press", 6, 8), ("barbell_row", 1, 25)]).Report().AdviceOf(BackFrontBalance.Id).Remedies;
        remedies.ShouldContain(remedy => remedy.Exercise!.Id == "barbell_row" && remedy.Reps == 12);
    }

    [Fact]
    public void A_report_asks_for_three_changes_at_most_and_for_no_kind_of_movement_twice()
    {
        var report = Lifter.Alternating([("bench_press", 8, 8), ("leg_press", 3, 10)], [("bench_press", 8, 8), ("lat_pulldown", 1, 10)]).Report();
        var remedies = report.Advice.SelectMany(advice => advice.Remedies).ToArray();
        remedies.Length.ShouldBeInRange(1, 3);
    }

    [Fact]
    public void Hinges_that_alone_carry_the_balance_are_named()
    {
        var advice = Lifter.Alternating([("bench_press", 3, 5), ("deadlift", 3, 5)], [("bench_press", 3, 5), ("deadlift", 3, 5)])
            .Report().AdviceOf(BackFrontBalance.Id);
        advice.Outcome.ShouldBe(AdviceOutcome.Fine);
        advice.Number("strict_is_short").ShouldBe(1);
    }

    [Fact]
    public void Reps_of_any_number_can_be_counted()
    {
        var report = Lifter.Weekly([0, 2, 4], ("bench_press", 3, int.MaxValue), ("barbell_row", 2, int.MaxValue)).Report();
        report.Balance.Front.Reps.ShouldBe(36L * int.MaxValue);
        report.AdviceOf(BackFrontBalance.Id).Outcome.ShouldBe(AdviceOutcome.Short);
    }

    [Fact]
    public void Squats_and_curls_count_for_neither_side()
    {
        var report = Lifter.Alternating([("back_squat", 5, 5)], [("barbell_curl", 5, 8)]).Report();
        report.Balance.Back.Sets.ShouldBe(0);
        report.Balance.Front.Sets.ShouldBe(0);
        report.Balance.SetRatio.ShouldBeNull();
    }

    [Fact]
    public void A_beginner_without_rows_is_given_one_that_the_barbell_at_hand_allows()
    {
        var advice = Lifter.Alternating(
            [("back_squat", 3, 5), ("bench_press", 3, 5), ("deadlift", 1, 5)],
            [("back_squat", 3, 5), ("overhead_press", 3, 5), ("deadlift", 1, 5)]).Report(ExperienceLevel.Beginner).AdviceOf(BackFrontBalance.Id);
        var remedy = advice.Remedies.ShouldHaveSingleItem();
        remedy.IsOwn.ShouldBeFalse();
        remedy.Exercise!.Side.ShouldBe(BalanceSide.Back);
        remedy.Exercise!.Equipment.ShouldAllBe(item => item == "barbell" || item == "bench" || item == "floor" || item == "rack");
        remedy.WeeklySets.ShouldBe(6);
    }
}
