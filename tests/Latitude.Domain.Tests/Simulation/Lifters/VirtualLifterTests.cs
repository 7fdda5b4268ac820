using Latitude.Domain.Exercises;
using Latitude.Domain.Simulation.Lifters;

namespace Latitude.Domain.Tests.Simulation.Lifters;

public class VirtualLifterTests
{
    [Fact]
    public void The_same_seed_is_the_same_lifter()
    {
        Lines(Plays.Alone(3, Plays.Balanced, 20)).ShouldBe(Lines(Plays.Alone(3, Plays.Balanced, 20)));
        Lines(Plays.Alone(4, Plays.Balanced, 20)).ShouldNotBe(Lines(Plays.Alone(3, Plays.Balanced, 20)));
    }

    [Fact]
    public void Every_name_is_understood()
    {
        foreach (var set in Plays.Alone(1, Plays.Balanced, 4).History().Sets)
        {
            set.Match.Exercise.ShouldNotBeNull(set.Performed.Name);
        }
    }

    /// <summary>Ten sets a week that train the muscle fully give the gain of the level: 52 weeks of 0.3 per cent are a factor of 1.003⁵².</summary>
    [Fact]
    public void Ten_sets_a_week_give_the_gain_of_the_level()
    {
        var lifter = Plays.NewLifter(1, isRegular: true);
        var plan = new WeekPlan([new PlannedDay(DayOfWeek.Monday, "", [new PlannedLift("barbell_curl", 10, 8)])]);
        lifter.Train(plan);
        var first = lifter.Strength("barbell_curl");
        for (var week = 0; week < 52; week++)
        {
            lifter.Train(plan);
        }

        (lifter.Strength("barbell_curl") / first).ShouldBe(Math.Pow(1.003, 52), 1e-6);
    }

    [Fact]
    public void Four_times_the_sets_give_twice_the_gain()
    {
        Gain(20).ShouldBe(2 * Gain(5), 1e-9);

        static double Gain(int sets)
        {
            var lifter = Plays.NewLifter(1, isRegular: true);
            var plan = new WeekPlan([new PlannedDay(DayOfWeek.Monday, "", [new PlannedLift("barbell_curl", sets, 8)])]);
            lifter.Train(plan);
            var before = lifter.Strength("barbell_curl");
            lifter.Train(plan);
            return (lifter.Strength("barbell_curl") / before) - 1;
        }
    }

    [Fact]
    public void A_regular_lifter_misses_nothing() =>
        Plays.NewLifter(5, isRegular: true).ShouldSatisfyAllConditions(lifter =>
        {
            for (var week = 0; week < 10; week++)
            {
                lifter.Train(Plays.Balanced);
            }

            lifter.Log.Workouts.Count.ShouldBe(40);
        });

    [Fact]
    public void A_usual_lifter_misses_about_one_session_in_twelve()
    {
        var sessions = Enumerable.Range(0, 20).Sum(seed => Plays.Alone(seed, Plays.Balanced, 20).History().Log.Workouts.Count);
        (sessions / 1600.0).ShouldBeInRange(0.85, 0.95, "8 per cent missed, and now and then three weeks off");
    }

    [Fact]
    public void A_beginner_gains_faster_than_an_advanced_lifter()
    {
        (Gain(ExperienceLevel.Beginner) / Gain(ExperienceLevel.Advanced)).ShouldBeGreaterThan(5);

        static double Gain(ExperienceLevel level)
        {
            var lifter = Plays.NewLifter(2, level, isRegular: true);
            lifter.Train(Plays.Balanced);
            var before = lifter.Strength("bench_press");
            for (var week = 0; week < 8; week++)
            {
                lifter.Train(Plays.Balanced);
            }

            return Math.Log(lifter.Strength("bench_press") / before);
        }
    }

    private static IEnumerable<string> Lines(CoachedPlay play) =>
        from workout in play.History().Log.Workouts
        from exercise in workout.Exercises
        from set in exercise.Sets
        select $"{workout.Date:O} {exercise.Name} {set.Load} {set.Reps} {set.RepsInReserve}";
}
