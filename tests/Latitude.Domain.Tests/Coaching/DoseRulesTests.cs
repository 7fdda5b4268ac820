using Latitude.Domain.Coaching;
using Latitude.Domain.Coaching.Rules;

namespace Latitude.Domain.Tests.Coaching;

public class DoseRulesTests
{
    [Fact]
    public void A_row_is_one_set_for_the_lats_not_two()
    {
        var report = Lifter.Alternating([("barbell_row", 3, 8), ("bench_press", 3, 8)], [("barbell_row", 3, 8), ("bench_press", 3, 8)]).Report();
        report.Groups.Single(group => group.Group.Id == "lats").WeeklySets.ShouldBeLessThanOrEqualTo(9);
        report.Groups.Single(group => group.Group.Id == "chest").WeeklySets.ShouldBe(9);
        report.Groups.Single(group => group.Group.Id == "chest").Position.ShouldBe(BandPosition.Within);
    }

    [Fact]
    public void Below_the_range_the_back_is_named_first()
    {
        var advice = Lifter.Alternating([("bench_press", 1, 8), ("back_squat", 3, 5)], [("barbell_row", 2, 8)]).Report().AdviceOf(WeeklyDose.Id);
        advice.Outcome.ShouldBe(AdviceOutcome.Short);
        Lifter.Knowledge.Body.Group(advice.Subjects[0]).IsOfTheBack.ShouldBeTrue();
    }

    [Fact]
    public void Triceps_are_seen_from_behind_and_are_no_part_of_the_back()
    {
        // Far below its range the triceps; a little below only the spinal erectors, which are named first and mended.
        var advice = Lifter.Weekly([0, 2, 4], ("lat_pulldown", 3, 10), ("machine_row", 3, 10), ("face_pull", 3, 15), ("barbell_shrug", 1, 10))
            .Report().AdviceOf(WeeklyDose.Id);
        advice.Subjects[0].ShouldBe("spinal_erectors");
        advice.Subjects.ShouldContain("triceps");
        advice.Remedies.ShouldAllBe(remedy => remedy.Exercise!.Groups.Any(share => share.Group.Id == "spinal_erectors" && share.Share == 1));
    }

    [Fact]
    public void What_lacks_most_sets_is_mended_first()
    {
        // A week: 6 sets of pulldowns and 3 of rows. Upper traps lack 2 of 2, mid and lower traps more.
        var advice = Lifter.Alternating([("lat_pulldown", 2, 10), ("bench_press", 3, 8)], [("lat_pulldown", 2, 10), ("barbell_row", 2, 8)]).Report().AdviceOf(WeeklyDose.Id);
        advice.Subjects[0].ShouldNotBe("upper_traps");
    }

    [Fact]
    public void Pulldowns_alone_leave_rows_missing()
    {
        var advice = Lifter.Alternating([("lat_pulldown", 4, 10), ("bench_press", 3, 8)], [("lat_pulldown", 4, 10), ("bench_press", 3, 8)])
            .Report().AdviceOf(VerticalAndHorizontalPull.Id);
        advice.Subjects.ShouldBe(["horizontal_pull"]);
        advice.Number("vertical_sets_weekly").ShouldBe(12);
    }

    [Fact]
    public void Thirty_heavy_sets_a_week_exceed_an_intermediates_spinal_budget()
    {
        var report = Lifter.Alternating([("deadlift", 5, 5), ("barbell_row", 5, 8)], [("back_squat", 5, 5), ("good_morning", 5, 8)]).Report();
        report.SpinalLoad.HighWeekly.ShouldBe(30);
        var advice = report.AdviceOf(SpinalLoadBudget.Id);
        advice.Outcome.ShouldBe(AdviceOutcome.Excess);
        advice.Remedies.ShouldHaveSingleItem().Kind.ShouldBe(RemedyKind.RemoveSets);
    }
}
