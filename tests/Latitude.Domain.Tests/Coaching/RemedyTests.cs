using Latitude.Domain.Coaching;
using Latitude.Domain.Coaching.Rules;
using Latitude.Domain.Exercises;

namespace Latitude.Domain.Tests.Coaching;

/// <summary>What is added closes the gap, what is dropped was there.</summary>
public class RemedyTests
{
    [Fact]
    public void Curls_are_dropped_down_to_what_a_beginner_may_do_and_not_to_none()
    {
        // Six direct sets a week, two are allowed: four fewer, that is both sets on two of three days.
        var remedy = Lifter.Weekly([0, 2, 4], ("barbell_row", 3, 8), ("bench_press", 3, 8), ("barbell_curl", 2, 10))
            .Report(ExperienceLevel.Beginner).AdviceOf(DirectBicepsDose.Id).Remedies.ShouldHaveSingleItem();
        remedy.Kind.ShouldBe(RemedyKind.RemoveSets);
        remedy.WeeklySets.ShouldBe(4);
        remedy.SetsPerDay.ShouldBe(2);
        remedy.Days.ShouldBe([DayOfWeek.Monday, DayOfWeek.Wednesday]);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void Who_does_few_chin_ups_is_not_asked_for_seven_pull_ups(int reps)
    {
        var lifter = Lifter.Weekly([0, 3], ("bench_press", 3, 8));
        for (var day = 21; day < 28; day += 3)
        {
            lifter.Body(day, "chin_up", reps, reps, reps);
        }

        var planner = new RemedyPlanner(lifter.Context(ExperienceLevel.Beginner));
        planner.Reps(Lifter.Knowledge.Exercises["chin_up"]).ShouldBe(reps);
        planner.Reps(Lifter.Knowledge.Exercises["pull_up"]).ShouldBe(reps);
        planner.Reps(Lifter.Knowledge.Exercises["lat_pulldown"]).ShouldBeGreaterThan(7);
    }

    [Fact]
    public void No_more_sets_are_dropped_than_are_done()
    {
        // A week: three sets of one curl on Monday, two of another on Friday; five, two are allowed.
        var lifter = new Lifter();
        for (var week = 0; week < 4; week++)
        {
            lifter.Train(7 * week, ("barbell_row", 5, 8), ("barbell_curl", 2, 10)).Train((7 * week) + 4, ("barbell_row", 5, 8), ("hammer_curl", 3, 10));
        }

        var remedies = lifter.Report(ExperienceLevel.Beginner).AdviceOf(DirectBicepsDose.Id).Remedies;
        var remedy = remedies.ShouldHaveSingleItem();
        remedy.Exercise!.Id.ShouldBe("hammer_curl");
        remedy.SetsPerDay.ShouldBe(3);
        remedy.Days.ShouldBe([DayOfWeek.Friday]);
    }

    [Fact]
    public void What_was_given_up_before_the_four_weeks_is_not_dropped_again()
    {
        var lifter = Lifter.Weekly([0, 2, 4], ("barbell_row", 3, 8), ("bench_press", 3, 8), ("hammer_curl", 2, 10));
        for (var day = -28; day < 0; day += 2)
        {
            lifter.Train(day, ("barbell_curl", 6, 10));
        }

        lifter.Report(ExperienceLevel.Beginner).AdviceOf(DirectBicepsDose.Id).Remedies.ShouldHaveSingleItem().Exercise!.Id.ShouldBe("hammer_curl");
    }

    [Fact]
    public void Rows_that_are_added_make_up_a_quarter_of_all_pulls()
    {
        // A week: 18 pulldowns, one row. Four more rows would be 5 of 23; five are 6 of 24, a quarter: three on each of two days.
        var remedy = Lifter.Weekly(
            [0, 2, 4],
            ("lat_pulldown", 6, 10), ("straight_arm_pulldown", 1, 10), ("rear_delt_fly", 3, 12), ("hyperextension", 2, 12), ("db_shrug", 1, 10), ("side_plank", 1, 1), ("prone_y_raise", 3, 10))
            .Train(1, ("machine_row", 4, 10)).Report().AdviceOf(VerticalAndHorizontalPull.Id).Remedies.ShouldHaveSingleItem();
        remedy.Exercise!.Id.ShouldBe("machine_row");
        remedy.SetsPerDay.ShouldBe(3);
        remedy.Days.Count.ShouldBe(2);
    }

    [Fact]
    public void No_day_gets_more_than_four_sets_of_one_exercise()
    {
        // One day a week, twelve sets short: no twelve sets of rows on Monday.
        var lifter = Lifter.Weekly([0], ("bench_press", 6, 8), ("overhead_press", 6, 8)).Train(1, ("bench_press", 1, 8));
        var remedies = lifter.Report().AdviceOf(BackFrontBalance.Id).Remedies;
        remedies.Count.ShouldBe(3);
        remedies.ShouldAllBe(remedy => remedy.SetsPerDay == 4);
        remedies.Select(remedy => remedy.Exercise!.Id).ShouldBeUnique();
    }

    [Fact]
    public void A_plank_logged_as_one_rep_is_not_asked_for_a_second()
    {
        var lifter = OnlyTheSideIsMissing().Train(1, ("side_plank", 1, 1));
        var plank = lifter.Report().Advice.SelectMany(advice => advice.Remedies).Single(remedy => remedy.Exercise!.Id == "side_plank");
        var range = plank.Exercise!.Reps;
        range.InSeconds.ShouldBeTrue();
        plank.Reps.ShouldBe((range.Low + range.High) / 2);
    }

    [Fact]
    public void The_side_is_trained_when_nothing_else_is_missing()
    {
        var advice = OnlyTheSideIsMissing().Report().AdviceOf(FunctionCoverage.Id);
        advice.Subjects.ShouldBe(["spine_lateral_flexion"]);
        advice.Remedies.ShouldHaveSingleItem().Exercise!.Actions.ShouldContain(trained => trained.Action.Id == "spine_lateral_flexion");
    }

    [Fact]
    public void Nobody_is_sent_to_bend_sideways_while_more_is_missing()
    {
        var advice = Lifter.Weekly([0, 2, 4], ("pull_up", 4, 8), ("push_up", 4, 8), ("inverted_row", 3, 8)).Report().AdviceOf(FunctionCoverage.Id);
        advice.Subjects.Count.ShouldBeGreaterThan(1);
        advice.Subjects[^1].ShouldBe("spine_lateral_flexion");
        advice.Remedies.ShouldAllBe(remedy => remedy.Exercise!.Pattern.Id != "lateral_flexion");
    }

    private static Lifter OnlyTheSideIsMissing() => Lifter.Weekly(
        [0, 2, 4],
        ("pull_up", 4, 8), ("inverted_row", 3, 8), ("rear_delt_fly", 3, 12), ("hyperextension", 2, 12), ("db_shrug", 1, 10), ("prone_y_raise", 3, 10), ("push_up", 4, 8));

    [Fact]
    public void Legs_alone_are_no_balance_to_speak_of() =>
        Lifter.Weekly([0, 2, 4], ("back_squat", 5, 5)).Report().AdviceOf(BackFrontBalance.Id).Outcome.ShouldBe(AdviceOutcome.NotEnough);
}
