using Latitude.Domain.Coaching;
using Latitude.Domain.Coaching.Rules;

namespace Latitude.Domain.Tests.Coaching;

/// <summary>Which days count when days are asked for.</summary>
public class PeriodTests
{
    [Fact]
    public void The_verdict_is_about_the_four_weeks_to_the_last_workout()
    {
        var report = Lifter.Weekly([0, 2, 4], ("bench_press", 3, 8)).Report(from: null, to: (int?)null)!;
        report.Period.ShouldBe(new Period(new DateOnly(2026, 1, 3), new DateOnly(2026, 1, 30)));
        report.Period.Weeks.ShouldBe(4);
    }

    [Fact]
    public void Weekly_means_are_of_the_days_asked_for_where_these_are_fewer()
    {
        // Day 7 to day 27 are three weeks: 27 sets are 9 a week.
        var report = Lifter.Weekly([0, 2, 4], ("bench_press", 3, 8)).Report(from: 7, to: 27)!;
        report.Period.Days.ShouldBe(21);
        report.Balance.Front.Sets.ShouldBe(27);
        report.Groups.Single(group => group.Group.Id == "chest").WeeklySets.ShouldBe(9);
        report.AdviceOf(BackFrontBalance.Id).Number("front_sets_weekly").ShouldBe(9);
    }

    [Fact]
    public void The_first_day_and_the_last_count_and_their_neighbours_do_not()
    {
        var lifter = new Lifter();
        for (var day = 0; day < 10; day++)
        {
            lifter.Train(day, ("bench_press", 1, 8));
        }

        lifter.Report(from: 2, to: 5)!.Data.Sets.ShouldBe(4);
    }

    [Fact]
    public void Strength_and_records_begin_with_the_first_day_asked_for()
    {
        var lifter = new Lifter().Train(0, ("bench_press", 1, 10)).Train(7, ("bench_press", 1, 5)).Train(14, ("bench_press", 1, 3));
        var series = lifter.Report(from: 7, to: 27)!.Strength.Series.ShouldHaveSingleItem();
        series.Sessions.Count.ShouldBe(2);
        series.Best.Date.ShouldBe(Lifter.Day(7)!.Value);
    }

    [Fact]
    public void What_was_done_before_the_first_day_asked_for_is_no_habit()
    {
        var lifter = new Lifter();
        for (var day = 0; day < 28; day += 2)
        {
            lifter.Train(day, ("bench_press", 3, 8), (day < 7 ? "barbell_row" : "lat_pulldown", 1, 8));
        }

        var remedies = lifter.Report(from: 7, to: 27)!.AdviceOf(BackFrontBalance.Id).Remedies;
        remedies.ShouldNotBeEmpty();
        remedies.ShouldAllBe(remedy => remedy.Exercise!.Id != "barbell_row" || !remedy.IsOwn);
    }

    [Fact]
    public void Long_after_the_last_workout_there_is_nothing_to_judge_and_its_day_is_known()
    {
        var report = Lifter.Weekly([0], ("bench_press", 3, 8)).Report(from: null, to: 200)!;
        report.Data.Gaps.ShouldBe([DataGap.NoSets]);
        report.LastWorkout.ShouldBe(Lifter.Day(21)!.Value);
        report.AdviceOf(BackFrontBalance.Id).Outcome.ShouldBe(AdviceOutcome.NotEnough);
    }

    [Fact]
    public void A_first_day_after_the_last_leaves_no_report() =>
        Lifter.Weekly([0], ("bench_press", 3, 8)).Report(from: 20, to: 10).ShouldBeNull();

    [Fact]
    public void The_ends_of_the_calendar_are_days_like_others()
    {
        var lifter = Lifter.Weekly([0], ("bench_press", 3, 8));
        lifter.Report(DateOnly.MinValue, DateOnly.MinValue).ShouldBeNull();
        lifter.Report(DateOnly.MinValue, DateOnly.MaxValue)!.Data.Gaps.ShouldBe([DataGap.NoSets]);
        lifter.Report(DateOnly.MaxValue, DateOnly.MaxValue).ShouldBeNull();
        new Lifter().Train(Lifter.Day(0)!.Value.DayNumber * -1, ("bench_press", 3, 8)).Report(from: null, to: (int?)null)!
            .Period.ShouldBe(new Period(DateOnly.MinValue, DateOnly.MinValue));
    }

    [Fact]
    public void A_log_without_workouts_has_no_report() => new Lifter().Report(from: null, to: (int?)null).ShouldBeNull();

    [Fact]
    public void A_log_of_names_that_mean_nothing_is_not_judged()
    {
        var report = Lifter.Weekly([0, 2], ("qzxw vrrt", 5, 8)).Report();
        report.Data.UnknownShare.ShouldBe(1);
        report.Data.Gaps.ShouldBe([DataGap.UnknownExercises]);
        report.Strength.Series.ShouldBeEmpty();
    }
}
