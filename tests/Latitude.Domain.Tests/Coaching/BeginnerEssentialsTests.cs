using Latitude.Domain.Coaching;
using Latitude.Domain.Coaching.Rules;
using Latitude.Domain.Exercises;

namespace Latitude.Domain.Tests.Coaching;

/// <summary>G10: two or three big back lifts that together cover most of the back, done often.</summary>
public class BeginnerEssentialsTests
{
    [Fact]
    public void Row_chin_up_and_deadlift_in_turn_three_days_a_week_are_what_the_guide_asks_for()
    {
        var (report, advice) = Judge(Lifter.Alternating(
            [("barbell_row", 3, 5), ("bench_press", 3, 5)], [("chin_up", 3, 5), ("overhead_press", 3, 5), ("deadlift", 3, 5)]));
        report.Lifts.Select(own => own.Exercise.Id).ShouldBe(["barbell_row", "chin_up", "deadlift"], ignoreOrder: true);
        report.DaysWeekly.ShouldBe(3);
        report.Groups.Select(group => group.Id).ShouldBe(["lats", "mid_lower_traps", "upper_traps", "rear_delts", "spinal_erectors"]);
        advice.Outcome.ShouldBe(AdviceOutcome.Fine);
        advice.Remedies.ShouldBeEmpty();
    }

    [Fact]
    public void A_deadlift_alone_leaves_the_pulls_out_and_a_row_mends_it()
    {
        var (report, advice) = Judge(Lifter.Weekly([0, 2, 4], ("bench_press", 3, 5), ("deadlift", 1, 5)));
        report.Lifts.ShouldHaveSingleItem();
        advice.Outcome.ShouldBe(AdviceOutcome.Short);
        var remedy = advice.Remedies.ShouldHaveSingleItem();
        remedy.Exercise!.Id.ShouldBe("barbell_row");
        (remedy.Kind, remedy.SetsPerDay, remedy.Days.Count).ShouldBe((RemedyKind.AddSets, 3, 2));
    }

    [Fact]
    public void Once_a_week_is_not_often() =>
        Judge(Lifter.Weekly([0], ("barbell_row", 5, 5), ("deadlift", 3, 5), ("bench_press", 5, 5))).Advice.Outcome.ShouldBe(AdviceOutcome.Short);

    [Fact]
    public void Four_lifts_are_too_many_to_learn_and_the_least_done_goes()
    {
        var (_, advice) = Judge(Lifter.Weekly([0, 3], ("barbell_row", 4, 5), ("lat_pulldown", 4, 8), ("deadlift", 3, 5), ("one_arm_db_row", 2, 8)));
        advice.Outcome.ShouldBe(AdviceOutcome.Excess);
        var remedy = advice.Remedies.ShouldHaveSingleItem();
        (remedy.Kind, remedy.Exercise!.Id, remedy.WeeklySets).ShouldBe((RemedyKind.RemoveSets, "one_arm_db_row", 4));
    }

    [Fact]
    public void Pull_ups_and_pull_ups_with_help_are_one_lift_to_learn() =>
        Judge(Lifter.Weekly([0, 2, 4], ("pull_up", 1, 3), ("negative_pullup", 2, 4), ("barbell_row", 3, 8))).Report.Lifts.Count.ShouldBe(2);

    [Fact]
    public void Face_pulls_cleans_and_hyperextensions_are_no_big_back_lifts() =>
        Judge(Lifter.Weekly([0, 2, 4], ("face_pull", 3, 15), ("power_clean", 3, 3), ("hyperextension", 3, 10))).Report.Lifts.ShouldBeEmpty();

    [Fact]
    public void An_intermediate_is_told_nothing()
    {
        var context = Lifter.Weekly([0], ("deadlift", 5, 5)).Context(ExperienceLevel.Intermediate);
        BeginnerEssentials.AppliesTo(context.Level).ShouldBeFalse();
        BeginnerEssentials.Judge(context).Outcome.ShouldBe(AdviceOutcome.Fine);
    }

    private static (BackLiftReport Report, Advice Advice) Judge(Lifter lifter)
    {
        var context = lifter.Context(ExperienceLevel.Beginner);
        return (BeginnerEssentials.Measure(context), BeginnerEssentials.Judge(context));
    }
}
