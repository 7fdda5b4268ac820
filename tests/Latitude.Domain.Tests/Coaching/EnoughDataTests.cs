using Latitude.Domain.Coaching;

namespace Latitude.Domain.Tests.Coaching;

public class EnoughDataTests
{
    [Fact]
    public void Three_workouts_are_not_enough()
    {
        var report = new Lifter().Train(13, Push).Train(20, Push).Train(27, Push).Report();
        report.Data.Gaps.ShouldContain(DataGap.FewWorkouts);
        report.Advice.ShouldAllBe(advice => advice.Outcome == AdviceOutcome.NotEnough);
    }

    [Fact]
    public void Two_weeks_without_training_are_a_long_gap()
    {
        var report = new Lifter().Train(0, Push).Train(2, Push).Train(4, Push).Train(22, Push).Train(24, Push).Report();
        report.Data.TrainedWeeks.ShouldBe(2);
        report.Data.Gaps.ShouldBe([DataGap.LongGap]);
    }

    [Fact]
    public void A_tenth_of_unknown_sets_is_still_enough_and_more_is_not()
    {
        Unknown(10).Report().Data.IsEnough.ShouldBeTrue();
        Unknown(11).Report().Data.Gaps.ShouldBe([DataGap.UnknownExercises]);

        static Lifter Unknown(int sets) => new Lifter()
            .Train(1, ("bench_press", 100 - sets - 30, 5), ("qzxw vrrt", sets, 5))
            .Train(8, ("barbell_row", 10, 5)).Train(15, ("barbell_row", 10, 5)).Train(22, ("barbell_row", 10, 5));
    }

    [Fact]
    public void Sets_before_the_four_weeks_do_not_count()
    {
        var report = new Lifter().Train(-1, Push).Train(0, Push).Report();
        report.Data.Sets.ShouldBe(5);
    }

    [Fact]
    public void A_log_of_three_weeks_is_judged_over_three_weeks()
    {
        var report = new Lifter().Train(7, Push).Train(12, Push).Train(19, Push).Train(26, Push).Report();
        report.Period.Weeks.ShouldBe(3);
        report.Groups.Single(group => group.Group.Id == "chest").WeeklySets.ShouldBe(20 / 3.0, 0.001);
    }

    [Fact]
    public void A_workout_dated_after_today_is_not_the_last_one()
    {
        var history = new Lifter().Train(0, Push).Train(8, Push).Train(16, Push).Train(24, Push).Train(4000, Push).History();
        var report = new ReportBuilder(Lifter.Knowledge.Coaching)
            .Build(history, new ReportOptions { Today = new DateOnly(2026, 2, 1) })!;
        report.Period.To.ShouldBe(new DateOnly(2026, 1, 29));
        report.Data.IsEnough.ShouldBeTrue();
    }

    private static (string Exercise, int Sets, int Reps) Push => ("bench_press", 5, 8);
}
